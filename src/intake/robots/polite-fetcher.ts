import { webAddress } from "#text/web-address.ts";
import type { Fetcher } from "../fetch/create-fetcher.ts";
import type { Robots } from "./create-robots.ts";

/** Between two requests to one site that says nothing of it. In ms. */
const USUAL_PAUSE = 1000;
/** A site that wants more is asked this seldom. In ms. */
const LONGEST_PAUSE = 10_000;
/** When sites that were asked longest ago are forgotten, their pause is long over. */
const MOST_SITES = 1000;

export interface PoliteParts {
  readonly fetch: Fetcher;
  readonly robots: Robots;
  /** In ms. */
  readonly now: () => number;
  /** @param duration in ms */
  readonly wait: (duration: number) => Promise<unknown>;
}

/**
 * A fetcher for what the bot fetches by itself, again and again or many at once: it asks nothing that
 * a site's robots.txt forbids, where it is led on neither, and one thing after the other of a site,
 * with a pause between. A page that a person asks for is fetched without it, as by their browser.
 */
export function politeFetcher({ fetch, robots, now, wait }: PoliteParts): Fetcher {
  const turns = new Map<string, Promise<number>>();
  return async (link, wanted) => {
    const address = webAddress(link);
    // What is no address is refused by the fetcher, with its reason.
    if (address === null) return fetch(link, wanted);
    const pause = Math.min((await robots.check(address)) ?? USUAL_PAUSE, LONGEST_PAUSE);
    const { origin } = address;
    const before = turns.get(origin) ?? Promise.resolve(0);
    const asked = before.then(async (from) => {
      if (from > now()) await wait(from - now());
      return fetch(link, { ...wanted, check: robots.check });
    });
    const turn = asked.then(
      () => now() + pause,
      () => now() + pause,
    );
    turns.delete(origin);
    turns.set(origin, turn);
    const [oldest] = turns.keys();
    if (turns.size > MOST_SITES && oldest !== undefined) turns.delete(oldest);
    return asked;
  };
}
