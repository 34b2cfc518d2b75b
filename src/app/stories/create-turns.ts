import { setImmediate } from "node:timers/promises";

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
