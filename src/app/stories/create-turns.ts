import { setImmediate } from "node:timers/promises";
import type { Steps } from "#text/steps.ts";

/** How long work may go on before others have their turn; in ms. */
const TURN = 12;

/** To be awaited: null while the turn lasts, resolves after the others' turn when it is over. */
export function createTurns(): () => Promise<void> | null {
  let began = performance.now();
  const others = async () => {
    await setImmediate();
    began = performance.now();
  };
  return () => (performance.now() - began < TURN ? null : others());
}

/** Does long work with others' turns between its steps. */
export async function inTurns<Result>(steps: Steps<Result>): Promise<Result> {
  const turn = createTurns();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    // To await what is no promise would cost as much as most steps.
    const over = turn();
    if (over !== null) await over;
  }
}
