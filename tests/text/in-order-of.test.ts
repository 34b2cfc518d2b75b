import fc from "fast-check";
import { expect, it } from "vitest";
import { inOrderOf } from "#text/in-order-of.ts";
import { finish } from "#text/steps.ts";

const items = fc.array(fc.record({ key: fc.option(fc.nat(5)), what: fc.nat(3) }), {
  maxLength: 30,
});
const nullLast = (a: number | null, b: number | null) => (a ?? 9) - (b ?? 9);

it("orders as a stable sort does", () => {
  fc.assert(
    fc.property(items, (given) => {
      const ordered = finish(inOrderOf(given, ({ key }) => key, nullLast));
      const expected = given.toSorted((a, b) => nullLast(a.key, b.key));
      expect(ordered.every((item, at) => item === expected[at])).toBe(true);
      expect(ordered).toHaveLength(given.length);
    }),
    { seed: 1 },
  );
});
