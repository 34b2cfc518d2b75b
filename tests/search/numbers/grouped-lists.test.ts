import { describe, expect, it } from "vitest";
import { BestScores } from "#search/numbers/best-scores.ts";
import { groupNumbers, groupNumbersInSteps, listLength } from "#search/numbers/grouped-lists.ts";
import { NumberBuffer } from "#search/numbers/number-buffer.ts";
import { finish } from "#text/steps.ts";

type Pairs = readonly (readonly [group: number, value: number])[];

describe("groupNumbers", () => {
  it.each<[string, number, Pairs, number[][]]>([
    [
      "in the order given",
      3,
      [
        [2, 7],
        [0, 5],
        [2, 6],
        [0, 9],
      ],
      [[5, 9], [], [7, 6]],
    ],
    ["of which none is", 2, [], [[], []]],
    ["into no group", 0, [], []],
  ])("files numbers %s", (_, groups, pairs, lists) => {
    const each = (put: (group: number, value: number) => void) => {
      for (const [group, value] of pairs) put(group, value);
    };
    const grouped = groupNumbers(groups, each);
    const read = lists.map((_, group) => [
      ...grouped.items.subarray(grouped.starts[group], grouped.starts[group + 1]),
    ]);
    expect(read).toEqual(lists);
    expect(lists.map((_, group) => listLength(grouped, group))).toEqual(
      lists.map(({ length }) => length),
    );
    expect([grouped.starts.length, grouped.items.length]).toEqual([groups + 1, pairs.length]);
    const inSteps = groupNumbersInSteps(groups, function* (put) {
      yield each(put);
    });
    expect(finish(inSteps)).toEqual(grouped);
  });
});

describe("NumberBuffer", () => {
  it.each([0, 1, 1023, 1024, 1025, 5000])("keeps %i numbers in order", (count) => {
    const buffer = new NumberBuffer();
    for (let value = 0; value < count; value++) buffer.push(value * 3);
    expect(buffer).toHaveLength(count);
    expect([...buffer.toArray()]).toEqual(Array.from({ length: count }, (_, at) => at * 3));
  });
});

it.each([
  [[1, 2], 0],
  [[], 5],
  [Array.from({ length: 3000 }, (_, at) => at), 1],
])("a list of %j is appended to a buffer of %i numbers", (values, held) => {
  const buffer = new NumberBuffer();
  for (let value = 0; value < held; value++) buffer.push(9);
  buffer.append(Uint32Array.from(values));
  buffer.push(7);
  expect([...buffer.toArray()]).toEqual([...Array.from({ length: held }, () => 9), ...values, 7]);
});

describe("BestScores", () => {
  it.each([
    ["none", 2, [], 0, 0],
    ["fewer than are kept", 3, [5, 7], 7, 0],
    ["as many", 2, [5, 7], 7, 5],
    ["more, in any order", 2, [5, 9, 1, 7], 9, 7],
    ["falling", 2, [9, 7, 5], 9, 7],
    ["equal ones", 2, [5, 5, 5, 4], 5, 5],
    ["at least one is kept", 0, [5, 7], 7, 7],
    ["half a one is left out", 2.5, [5, 7, 9], 9, 7],
  ])("of %s", (_, most, scores, highest, least) => {
    const best = new BestScores(most);
    for (const score of scores) best.note(score);
    expect([best.highest, best.least]).toEqual([highest, least]);
  });
});
