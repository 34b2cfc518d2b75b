import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { pack, unpack } from "#app/stories/pack.ts";

/** Plain data as analyses are: lists hold texts alone or none. */
const plain = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom(null, true, false, 0, -1, 0.25, 123456),
    tie("record"),
    fc.array(fc.string(), { maxLength: 4 }),
    fc.array(tie("record"), { maxLength: 4 }),
  ),
  record: fc.dictionary(
    fc.constantFrom("start", "end", "$", "$kind", "foundBy", "-1", "texts"),
    fc.oneof(fc.string(), tie("value")),
    { noNullPrototype: true },
  ),
}));

describe("pack", () => {
  test("everything comes back as it was", () => {
    fc.assert(
      fc.property(plain.value, (value) => {
        expect(unpack(pack(value), new Map())).toEqual(value);
      }),
    );
  });

  test.each([["many alike objects take less than half of their JSON", 0.5]])("%s", (_, part) => {
    const mentions = Array.from({ length: 100 }, (_, at) => ({
      start: at * 10,
      end: at * 10 + 5,
      foundBy: "name-pattern",
      kind: "name",
      person: at % 7 === 0 ? null : at % 7,
    }));
    expect(pack(mentions).length).toBeLessThan(part * JSON.stringify(mentions).length);
  });

  test("a key without a value is left out", () => {
    expect(unpack(pack({ a: undefined, b: 1 }), new Map())).toStrictEqual({ b: 1 });
  });

  test("a list that it cannot write down is refused", () => {
    expect(() => pack(["a", 1])).toThrow("Cannot pack a list of texts and other values");
  });
});
