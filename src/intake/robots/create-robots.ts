import { CannotFetch } from "../fetch/cannot-fetch.ts";
import type { Fetcher } from "../fetch/create-fetcher.ts";
import { ROBOT_NAME } from "../fetch/user-agent.ts";
import { parseRobots } from "./parse-robots.ts";
import { allows, type RobotsRules } from "./robots-rules.ts";

/** Asks sites what robots may fetch, and remembers what they said. */
export interface Robots {
  /** Resolves to how long the site wants between two requests, in ms; null when it does not say. Rejects with `CannotFetch` when robots may not fetch the address. */
  readonly check: (address: URL) => Promise<number | null>;
}

interface Known {
  readonly rules: Promise<RobotsRules | CannotFetch>;
  /** In ms. */
  readonly until: number;
}

/** RFC 9309, section 2.4: no longer than a day. In ms. */
const KEPT = 24 * 60 * 60 * 1000;
/** A site that could not be asked is asked again soon. In ms. */
const KEPT_UNKNOWN = 10 * 60 * 1000;
/** Sites that were asked longest ago are forgotten past this number. */
const MOST_SITES = 1000;

const EVERYTHING: RobotsRules = { rules: [], delay: null };

/** @param now in ms */
export function createRobots(fetch: Fetcher, now: () => number): Robots {
  const sites = new Map<string, Known>();

  const ask = ({ origin }: URL): Promise<RobotsRules | CannotFetch> => {
    const known = sites.get(origin);
    if (known && known.until > now()) return known.rules;
    const rules = askSite(origin, fetch);
    const keep = (kept: number) => {
      sites.delete(origin);
      sites.set(origin, { rules, until: now() + kept });
    };
    keep(KEPT);
    rules.then(
      (found) => found instanceof CannotFetch && keep(KEPT_UNKNOWN),
      () => sites.delete(origin),
    );
    const [oldest] = sites.keys();
    if (sites.size > MOST_SITES && oldest !== undefined) sites.delete(oldest);
    return rules;
  };

  return {
    check: async (address) => {
      const rules = await ask(address);
      if (rules instanceof CannotFetch) throw unknown(address, rules);
      if (allows(rules, address.pathname + address.search)) return rules.delay;
      throw new CannotFetch(address.href, ({ noRobots }) => noRobots);
    },
  };
}

/** RFC 9309, section 2.3.1: a site without the file allows all, one that fails allows nothing. */
async function askSite(origin: string, fetch: Fetcher): Promise<RobotsRules | CannotFetch> {
  try {
    const fetched = await fetch(`${origin}/robots.txt`, { types: [] });
    const text = new TextDecoder().decode(fetched?.bytes ?? new Uint8Array());
    return parseRobots(text, ROBOT_NAME);
  } catch (error) {
    if (!(error instanceof CannotFetch)) throw error;
    const { status = 0 } = error.refusal ?? {};
    return status >= 400 && status < 500 && status !== 429 ? EVERYTHING : error;
  }
}

/** A site that cannot be reached is told as such; what it may allow does not matter then. */
function unknown({ href }: URL, { reason, refusal }: CannotFetch): CannotFetch {
  if (refusal === null) return new CannotFetch(href, reason);
  return new CannotFetch(href, ({ robotsUnknown }) => robotsUnknown, refusal);
}
