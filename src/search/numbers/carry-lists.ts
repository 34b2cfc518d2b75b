import type { Steps } from "#text/steps.ts";
import { firstFrom } from "./first-from.ts";
import { type GroupedLists, makeRoom } from "./grouped-lists.ts";
import type { MovedRun } from "./moved-run.ts";

/**
 * Ascending lists of an earlier moment with their numbers moved, those of no run left out, and
 * `more` put in between; groups that the earlier ones lack are those of `more`. No number of `more`
 * may be one that is moved to.
 */
export function* carryLists(
  earlier: GroupedLists,
  runs: readonly MovedRun[],
  more: GroupedLists,
): Steps<GroupedLists> {
  const bounds = boundsOf(runs);
  const starts = countCarried(earlier, bounds, more);
  yield;
  const { items } = makeRoom(starts);
  fillCarried(earlier, bounds, more, { starts, items });
  return { starts, items };
}

/** The runs as numbers, three each. */
function boundsOf(runs: readonly MovedRun[]): Int32Array {
  return Int32Array.from(runs.flatMap(({ from, to, by }) => [from, to, by]));
}

function countCarried(
  { starts, items }: GroupedLists,
  runs: Int32Array,
  more: GroupedLists,
): Uint32Array {
  const groups = more.starts.length - 1;
  const held = starts.length - 1;
  const counts = new Uint32Array(groups + 1);
  for (let group = 0; group < groups; group++) {
    let count = more.starts[group + 1]! - more.starts[group]!;
    let at = group < held ? starts[group]! : 0;
    const end = group < held ? starts[group + 1]! : 0;
    for (let run = 0; run < runs.length && at < end; run += 3) {
      const first = firstFrom(items, at, end, runs[run]!);
      at = firstFrom(items, first, end, runs[run + 1]!);
      count += at - first;
    }
    counts[group + 1] = count;
  }
  return counts;
}

function fillCarried(
  { starts, items }: GroupedLists,
  runs: Int32Array,
  { starts: moreStarts, items: moreItems }: GroupedLists,
  { starts: filledStarts, items: filled }: GroupedLists,
): void {
  const groups = filledStarts.length - 1;
  const held = starts.length - 1;
  for (let group = 0; group < groups; group++) {
    let to = filledStarts[group]!;
    let next = moreStarts[group]!;
    const last = moreStarts[group + 1]!;
    let at = group < held ? starts[group]! : 0;
    const end = group < held ? starts[group + 1]! : 0;
    for (let run = 0; run < runs.length && at < end; run += 3) {
      const by = runs[run + 2]!;
      const begin = runs[run]! + by;
      at = firstFrom(items, at, end, runs[run]!);
      const stop = firstFrom(items, at, end, runs[run + 1]!);
      while (next < last && moreItems[next]! < begin) filled[to++] = moreItems[next++]!;
      copyMoved(items, at, stop, by, filled, to);
      to += stop - at;
      at = stop;
    }
    while (next < last) filled[to++] = moreItems[next++]!;
  }
}

/** Fewer are copied one by one. */
const LONG = 64;

function copyMoved(
  items: Uint32Array,
  from: number,
  end: number,
  by: number,
  filled: Uint32Array,
  to: number,
): void {
  if (by === 0 && end - from >= LONG) filled.set(items.subarray(from, end), to);
  else for (let at = from; at < end; at++) filled[to + at - from] = items[at]! + by;
}
