import { setImmediate } from "node:timers/promises";
import type { Steps } from "#text/steps.ts";

/** How long work may go on before others have their turn; in ms. */
const TURN = 12;

/** Resolves at once while the turn lasts, and after the others' turn when it is over. */
export function createTurns(now: () => number = () => performance.now()): () => Promise<void> {
  let began = now();
  return async () => {
    if (now() - began < TURN) return;
    await setImmediate();
    began = now();
  };
}

/** Does long work with others' turns between its steps. */
export async function inTurns<Result>(steps: Steps<Result>): Promise<Result> {
  const turn = createTurns();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    await turn();
  }
}
