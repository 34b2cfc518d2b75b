import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { carryLists } from "#search/numbers/carry-lists.ts";
import { type GroupedLists, groupNumbers } from "#search/numbers/grouped-lists.ts";
import { addRun, type MovedRun, mayCarry, rangesBetween } from "#search/numbers/moved-run.ts";
import { finish } from "#text/steps.ts";

const GROUPS = 4;

/** What an item of an earlier moment became, and in which groups each is. */
const edits = fc.array(
  fc.record({
    now: fc.constantFrom("kept", "gone", "came"),
    times: fc.integer({ min: 1, max: 90 }),
    groups: fc.uniqueArray(fc.nat(GROUPS - 1), { maxLength: GROUPS }),
  }),
  { maxLength: 12 },
);

/** The groups of each item in turn. */
function listsOf(items: readonly (readonly number[])[], from = 0): GroupedLists {
  return groupNumbers(GROUPS, (put) => {
    for (const [at, groups] of items.entries()) for (const group of groups) put(group, from + at);
  });
}

describe("carryLists", () => {
  it("makes of what stayed and what came the lists of all", () => {
    fc.assert(
      fc.property(edits, (all) => {
        const each = all.flatMap(({ times, ...edit }) => Array<typeof edit>(times).fill(edit));
        const before: (readonly number[])[] = [];
        const after: (readonly number[])[] = [];
        const came: (readonly number[])[] = [];
        const runs: MovedRun[] = [];
        for (const { now, groups } of each) {
          if (now === "kept") {
            const [from, to] = [before.length, after.length];
            addRun(runs, { from, to: from + 1, by: to - from });
          }
          if (now !== "came") before.push(groups);
          if (now !== "gone") after.push(groups);
          if (now !== "gone") came.push(now === "came" ? groups : []);
        }
        expect(mayCarry(runs)).toBe(true);
        expect(finish(carryLists(listsOf(before), runs, listsOf(came)))).toEqual(listsOf(after));
        const ranges = rangesBetween(runs, after.length);
        const between = ranges.flatMap(({ from, to }) => after.slice(from, to));
        const expected = each.filter(({ now }) => now === "came").map(({ groups }) => groups);
        expect(between).toEqual(expected);
      }),
      { seed: 1 },
    );
  });

  it("knows groups that came", () => {
    const earlier = { starts: new Uint32Array([0, 1]), items: new Uint32Array([2]) };
    const more = { starts: new Uint32Array([0, 0, 1]), items: new Uint32Array([0]) };
    const carried = finish(carryLists(earlier, [{ from: 0, to: 3, by: 1 }], more));
    expect(carried).toEqual({
      starts: new Uint32Array([0, 1, 2]),
      items: new Uint32Array([3, 0]),
    });
  });
});

describe("mayCarry", () => {
  const run = (from: number, to: number, by: number): MovedRun => ({ from, to, by });
  it.each([
    ["no run", [], true],
    ["one", [run(3, 9, -3)], true],
    ["one that passes another", [run(0, 2, 5), run(2, 4, -2)], false],
    ["what stood behind before", [run(4, 6, -4), run(0, 2, 2)], false],
    ["many short ones", Array.from({ length: 65 }, (_, at) => run(at * 3, at * 3 + 1, at)), false],
  ])("%s: %j → %s", (_, runs, may) => {
    expect(mayCarry(runs)).toBe(may);
  });
});
