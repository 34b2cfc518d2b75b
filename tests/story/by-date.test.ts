import { expect, it } from "vitest";
import { byDate } from "#story/by-date.ts";

it("orders by date, coarser dates first, undated last", () => {
  const ordered = ["2030", "2030-05", "2030-05-14", "2031", null, null];
  expect(ordered.toReversed().toSorted(byDate)).toEqual(ordered);
  expect([null, "2030", null, "2029"].toSorted(byDate)).toEqual(["2029", "2030", null, null]);
});
