import type { WordedReply } from "#interactions/reply.ts";

/** Calls back when an answer has taken too long to be waited for; what it returns calls that off. */
export type PatienceTimer = (isOver: () => void) => () => void;

/** The reply, or null when it takes so long that Discord must be told. */
export function withinPatience<Told extends WordedReply>(
  reply: Promise<Told>,
  patience: PatienceTimer,
): Promise<Told | null> {
  return new Promise((resolve, reject) => {
    const callOff = patience(() => resolve(null));
    reply.then(resolve, reject).finally(callOff);
  });
}
