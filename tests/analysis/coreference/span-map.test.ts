import { expect, test } from "vitest";
import { SpanMap } from "#analysis/coreference/span-map.ts";

test("a span’s value is its own, whatever else begins where it does", () => {
  const map = new SpanMap<string | null>();
  map.add({ start: 3, end: 5 }, "short");
  map.add({ start: 3, end: 9 }, "long");
  map.add({ start: 4, end: 9 }, null);
  const at = (start: number, end: number) => map.get({ start, end });
  expect([at(3, 5), at(3, 9), at(4, 9), at(3, 7), at(5, 9)]).toEqual([
    "short",
    "long",
    null,
    undefined,
    undefined,
  ]);
});
