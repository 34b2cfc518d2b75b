import { finish, type Steps } from "#text/steps.ts";

/** Many short lists of numbers in one block: list `g` is `items[starts[g] .. starts[g + 1])`. */
export interface GroupedLists {
  readonly starts: Uint32Array;
  readonly items: Uint32Array;
}

type Put = (group: number, value: number) => void;

/**
 * Files every value under its group, in the order given. `forEach` is walked twice (count, then
 * fill) and must give the same pairs both times.
 */
export function groupNumbers(groups: number, forEach: (put: Put) => void): GroupedLists {
  return finish(
    // biome-ignore lint/correctness/useYield: all in one step
    groupNumbersInSteps(groups, function* (put) {
      forEach(put);
    }),
  );
}

export function* groupNumbersInSteps(
  groups: number,
  forEach: (put: Put) => Steps<void>,
): Steps<GroupedLists> {
  const starts = new Uint32Array(groups + 1);
  yield* forEach((group) => {
    starts[group + 1]! += 1;
  });
  for (let group = 0; group < groups; group++) starts[group + 1]! += starts[group]!;
  const items = new Uint32Array(starts[groups]!);
  const next = starts.slice(0, groups);
  yield* forEach((group, value) => {
    items[next[group]!++] = value;
  });
  return { starts, items };
}

export function listLength(lists: GroupedLists, group: number): number {
  return lists.starts[group + 1]! - lists.starts[group]!;
}
