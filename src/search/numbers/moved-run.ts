/** The numbers from `from` on and before `to`, which are by `by` greater now. */
export interface MovedRun {
  readonly from: number;
  readonly to: number;
  readonly by: number;
}

/** Adds a run to others, or to the last one where it goes on. */
export function addRun(runs: MovedRun[], run: MovedRun): void {
  const last = runs.at(-1);
  if (run.from === run.to) return;
  if (last?.to === run.from && last.by === run.by) runs[runs.length - 1] = { ...last, to: run.to };
  else runs.push(run);
}

/** With more runs than this making lists anew is as fast. */
const MOST_RUNS = 64;

/** Whether numbers stay in order when they move, and the runs are few. */
export function mayCarry(runs: readonly MovedRun[]): boolean {
  const stay = runs.every((run, at) => at === 0 || isBehind(run, runs[at - 1]!));
  return stay && runs.length <= MOST_RUNS;
}

function isBehind({ from, by }: MovedRun, before: MovedRun): boolean {
  return from >= before.to && from + by >= before.to + before.by;
}

export type Range = Pick<MovedRun, "from" | "to">;

/** What of the numbers below `size` no run moves to. */
export function rangesBetween(runs: readonly MovedRun[], size: number): readonly Range[] {
  const ranges: Range[] = [];
  let from = 0;
  for (const run of [...runs, { from: size, to: size, by: 0 }]) {
    if (run.from + run.by > from) ranges.push({ from, to: run.from + run.by });
    from = run.to + run.by;
  }
  return ranges;
}
