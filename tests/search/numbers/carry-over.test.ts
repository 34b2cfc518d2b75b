import fc from "fast-check";
import { expect, test } from "vitest";
import { carryOver } from "#search/numbers/carry-over.ts";
import { finish } from "#text/steps.ts";

/** Some of so many things that were there before, and new ones among them. */
const cases = fc.record({
  before: fc.integer({ min: 0, max: 3500 }),
  gone: fc.uniqueArray(fc.nat(3500), { maxLength: 3 }),
  come: fc.array(fc.nat(3500), { maxLength: 3 }),
});

test("all comes once and in order, whether it is copied in pieces or read", () => {
  fc.assert(
    fc.property(cases, ({ before, gone, come }) => {
      const old = Array.from({ length: before }, (_, at) => ({ at }));
      const items = old.filter(({ at }) => !gone.includes(at));
      for (const place of come) items.splice(place, 0, { at: -1 });
      const made: object[] = [];
      let read = 0;
      const steps = carryOver(
        items,
        new Map(old.map((item, at) => [item, at])),
        (from, to) => made.push(...old.slice(from, to)),
        (item) => {
          read++;
          made.push(item);
        },
      );
      finish(steps);
      expect(made.length).toBe(items.length);
      expect(made.every((item, at) => item === items[at])).toBe(true);
      expect(read).toBe(come.length);
    }),
    { seed: 1, numRuns: 60 },
  );
});

test("a long run is copied with others' turns between", () => {
  const old = Array.from({ length: 900 }, () => ({}));
  const copied: number[] = [];
  const steps = carryOver(
    old,
    new Map(old.map((item, at) => [item, at])),
    (from, to) => copied.push(to - from),
    () => undefined,
  );
  let yielded = 0;
  while (!steps.next().done) yielded++;
  expect(copied).toEqual([250, 250, 250, 150]);
  expect(yielded).toBe(3);
});
