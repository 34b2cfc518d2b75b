import type { Scope } from "#interactions/request.ts";
import type { LiveSettings } from "./stories/create-live-settings.ts";

/** How many questions one may ask in one go, where the server set nothing. */
const AT_ONCE = 20;
/** So many people are remembered; those who asked longest ago are forgotten past that. */
const MOST_PEOPLE = 50_000;

/**
 * How long each person waits between questions. Without a choice of the server's they may ask 20 at
 * once and then one each `seconds`; where the server chose a time, it lies between any two. What
 * is asked too early does not count. Moderators do not wait, so that they can shorten the wait. Kept in memory, so each process counts by itself.
 *
 * It is the generic cell rate algorithm (ITU-T I.371): one moment a person, until which the
 * questions so far are paid for.
 * @param seconds 0 lets everybody ask as fast as they like.
 * @param now Milliseconds of a clock that never jumps.
 */
export function createCooldown(
  settings: Pick<LiveSettings, "read">,
  seconds: number,
  now: () => number,
): (scope: Scope) => Promise<number> {
  const paidUntil = new Map<string, number>();
  return async ({ guild, asker }) => {
    if (asker.user === null || asker.isModerator) return 0;
    const chosen = guild === null ? null : (await settings.read(guild)).cooldown;
    const each = (chosen ?? seconds) * 1000;
    if (each === 0) return 0;
    const paid = Math.max(paidUntil.get(asker.user) ?? 0, now());
    const wait = paid - now() - each * (chosen === null ? AT_ONCE - 1 : 0);
    if (wait > 0) return Math.ceil(wait / 1000);
    paidUntil.delete(asker.user);
    paidUntil.set(asker.user, paid + each);
    const [oldest] = paidUntil.keys();
    if (paidUntil.size > MOST_PEOPLE && oldest !== undefined) paidUntil.delete(oldest);
    return 0;
  };
}
