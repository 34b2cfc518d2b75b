import fc from "fast-check";
import { expect, it } from "vitest";
import { MemberLists } from "#search/numbers/member-lists.ts";
import { ScoreMemory } from "#search/numbers/score-memory.ts";

const SIZE = 1000;
const passage = fc.integer({ min: 0, max: SIZE - 1 });
const list = fc.oneof(
  fc.uniqueArray(passage, { maxLength: 6 }),
  fc.uniqueArray(passage, { minLength: 20, maxLength: 31 }),
  fc.uniqueArray(passage, { minLength: 40, maxLength: 120 }),
);

it("adds to some passages what it adds to all, whatever the lengths", () => {
  fc.assert(
    fc.property(fc.array(list, { minLength: 1, maxLength: 4 }), list, (members, some) => {
      const sorted = members.map((each) => each.toSorted((a, b) => a - b));
      const starts = Uint32Array.from([0, ...sorted.map((_, at) => lengthOf(sorted, at + 1))]);
      const lists = new MemberLists({ starts, items: Uint32Array.from(sorted.flat()) }, SIZE);
      const readings = sorted.map((_, at) => [at, 1 / (at + 1)] as const);
      const clue = { lists, readings, weight: 2 };
      const [all, few] = [new ScoreMemory(SIZE), new ScoreMemory(SIZE)];
      all.add(clue);
      few.addTo(Uint32Array.from(some), clue);
      const expected = Array.from({ length: SIZE }, (_, at) =>
        some.includes(at) ? all.scores[at] : 0,
      );
      expect([...few.scores]).toEqual(expected);
      // Nothing of one clue is left for the next.
      few.addTo(Uint32Array.of(), clue);
      few.addTo(Uint32Array.from(some), clue);
      expect([...few.scores]).toEqual(expected.map((score) => 2 * score!));
    }),
    { seed: 11, numRuns: 300 },
  );
});

function lengthOf(lists: readonly (readonly number[])[], count: number): number {
  return lists.slice(0, count).flat().length;
}
