import { setTimeout } from "node:timers/promises";
import { createFollower, type Follower } from "#intake/feeds/create-follower.ts";
import type { Log } from "#interactions/log.ts";
import type { Config } from "../config.ts";
import type { OpenRecord } from "../open-record.ts";
import { createAnnouncer, type SendMessage } from "./create-announcer.ts";

/** How often it is looked which feeds are due. In ms. */
const ROUND = 30_000;

/**
 * Follows the feeds of the library until stopped; without a way to send, nothing is announced. Of
 * several processes with one library, each feed is looked at by one.
 */
export function followFeeds(
  { library, robot, stories, settings }: OpenRecord,
  { feedMinutes }: Pick<Config, "feedMinutes">,
  log: Log,
  send: SendMessage | null,
): { readonly stop: () => Promise<void> } {
  const follower = createFollower({
    feeds: library.feeds,
    ...robot,
    now: () => new Date(),
    jitter: Math.random,
    interval: feedMinutes * 60_000,
    announce:
      send === null ? async () => undefined : createAnnouncer({ stories, settings, send, log }),
    warn: ({ id, story }, message) => log.warn({ feed: id, story }, message),
  });
  const stopping = new AbortController();
  void lookAgainAndAgain(follower, stopping.signal);
  return { stop: async () => stopping.abort() };
}

async function lookAgainAndAgain({ lookAtDue }: Follower, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    await lookAtDue();
    // The wait is cut short by the stop.
    await setTimeout(ROUND, undefined, { signal, ref: false }).catch(() => undefined);
  }
}
