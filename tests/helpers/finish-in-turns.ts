import type { Steps } from "#text/steps.ts";

/** Does several pieces of work at once, a step of each in turn; gives their results. */
export function finishInTurns<Result>(all: readonly Steps<Result>[]): readonly Result[] {
  const results: Result[] = [];
  const left = new Set(all.keys());
  while (left.size > 0) {
    for (const at of left) {
      const step = all[at]!.next();
      if (!step.done) continue;
      results[at] = step.value;
      left.delete(at);
    }
  }
  return results;
}
