import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { pack } from "#app/stories/packed/pack.ts";
import { createUnpacker } from "#app/stories/packed/unpacker.ts";

/** Plain data as analyses are: lists hold texts alone or none. */
const plain = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom(
      null,
      true,
      false,
      0,
      -0,
      -1,
      0.25,
      127,
      128,
      2 ** 31 - 9,
      2 ** 31 - 8,
      2 ** 60,
    ),
    fc.nat(),
    fc.double({ noNaN: true }),
    tie("record"),
    fc.array(fc.string({ unit: "binary" }), { maxLength: 4 }),
    fc.array(tie("record"), { maxLength: 4 }),
  ),
  record: fc.dictionary(
    fc.constantFrom("start", "end", "$", "$kind", "foundBy", "-1", "texts"),
    fc.oneof(fc.string(), tie("value")),
    { noNullPrototype: true },
  ),
}));

describe("pack", () => {
  test("every section comes back as it was, alone and in any order", () => {
    const sections = fc.dictionary(fc.constantFrom("a", "b", "mentions"), plain.value, {
      noNullPrototype: true,
    });
    fc.assert(
      fc.property(fc.array(sections, { maxLength: 3 }), (all) => {
        const unpack = createUnpacker();
        for (const each of all) {
          const section = unpack(pack(each));
          for (const name of Object.keys(each).toReversed()) {
            expect(section(name)).toStrictEqual(each[name]);
          }
        }
      }),
    );
  });

  test.each([["many alike objects take less than a quarter of their JSON", 0.25]])(
    "%s",
    (_, part) => {
      const mentions = Array.from({ length: 100 }, (_, at) => ({
        start: at * 10,
        end: at * 10 + 5,
        foundBy: "name-pattern",
        kind: "name",
        person: at % 7 === 0 ? null : at % 7,
      }));
      const bytes = pack({ mentions }).length;
      expect(bytes).toBeLessThan(part * JSON.stringify(mentions).length);
    },
  );

  test("texts are shared by all that one unpacker opens", () => {
    const unpack = createUnpacker();
    const name = "Ada Quill of Norwick";
    const [one, other] = [1, 2].map(() => unpack(pack({ names: [name], other: 1 }))("names"));
    expect(one).toStrictEqual([name]);
    expect(other).toStrictEqual([name]);
    expect(other).not.toBe(one);
  });

  test("a key without a value is left out", () => {
    const section = createUnpacker()(pack({ a: { b: undefined, c: 1 } }));
    expect(section("a")).toStrictEqual({ c: 1 });
  });

  test.each([
    ["a list that mixes texts", [["a", 1]], "Cannot pack a list of texts and other values"],
    ["what JSON cannot hold", 1n, "Cannot pack a bigint"],
  ])("%s is refused", (_, value, message) => {
    expect(() => pack({ value })).toThrow(message);
  });
});
