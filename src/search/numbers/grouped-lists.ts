import type { Steps } from "#text/steps.ts";

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
  const starts = new Uint32Array(groups + 1);
  forEach((group) => {
    starts[group + 1]! += 1;
  });
  const { items, next } = makeRoom(starts);
  forEach((group, value) => {
    items[next[group]!++] = value;
  });
  return { starts, items };
}

export function* groupNumbersInSteps(
  groups: number,
  forEach: (put: Put) => Steps<void>,
): Steps<GroupedLists> {
  const starts = new Uint32Array(groups + 1);
  yield* forEach((group) => {
    starts[group + 1]! += 1;
  });
  const { items, next } = makeRoom(starts);
  yield* forEach((group, value) => {
    items[next[group]!++] = value;
  });
  return { starts, items };
}

/**
 * Turns counts, each one place further on, into starts. Loops of their own: inside a generator they
 * are not compiled.
 */
export function makeRoom(starts: Uint32Array): { items: Uint32Array; next: Uint32Array } {
  const groups = starts.length - 1;
  for (let group = 0; group < groups; group++) starts[group + 1]! += starts[group]!;
  return { items: new Uint32Array(starts[groups]!), next: starts.slice(0, groups) };
}

export function listLength(lists: GroupedLists, group: number): number {
  return lists.starts[group + 1]! - lists.starts[group]!;
}
