import type { Feeds, KeptFeed } from "#library/contract/feeds.ts";
import type { Article } from "#story/article.ts";
import { messageOf } from "#text/message-of.ts";
import { CannotFetch } from "../fetch/cannot-fetch.ts";
import type { Fetcher } from "../fetch/create-fetcher.ts";
import type { Intake } from "../intake.ts";
import { fetchFeed } from "./fetch-feed.ts";
import { longestWait, nextLook } from "./next-look.ts";
import { type Tries, takeItems } from "./take-items.ts";

export interface FollowerParts {
  readonly feeds: Pick<Feeds, "takeDue" | "looked">;
  readonly intake: Intake;
  readonly fetch: Fetcher;
  readonly now: () => Date;
  /** 0 to 1, chance. */
  readonly jitter: () => number;
  /** Between two looks at a feed. In ms. */
  readonly interval: number;
  /** Tells of new articles, newest first; never rejects. */
  readonly announce: (feed: KeptFeed, articles: readonly Article[]) => Promise<void>;
  /** Tells the operator why a feed or an article of it could not be taken. */
  readonly warn: (feed: KeptFeed, message: string) => void;
}

/** So many feeds are looked at in one round, one after the other. */
const A_ROUND = 10;
/** A worker that dies in the middle of a look keeps the others from the feed this long. In ms. */
const LEASE = 10 * 60 * 1000;
/** A feed lists many articles at its first look; a channel is told of the newest. */
const FIRST_ANNOUNCED = 3;

/** Looks at followed feeds. A round looks at those that are due; it never rejects. */
export interface Follower {
  readonly lookAtDue: () => Promise<void>;
}

export function createFollower(parts: FollowerParts): Follower {
  const tries: Tries = new Map();
  return {
    lookAtDue: async () => {
      // Each is taken when its turn comes: a site that wants long pauses may take minutes.
      for (let count = 0; count < A_ROUND; count++) {
        const now = parts.now().getTime();
        const until = new Date(now + LEASE).toISOString();
        const latest = new Date(now + longestWait(parts.interval)).toISOString();
        const [feed] = await parts.feeds.takeDue(1, until, latest).catch(() => []);
        if (feed === undefined) return;
        await look(feed, tries, parts).catch((error: unknown) => parts.warn(feed, String(error)));
      }
    },
  };
}

async function look(feed: KeptFeed, tries: Tries, parts: FollowerParts): Promise<void> {
  const { feeds, fetch, interval, jitter, now } = parts;
  let [failures, retryAfter] = [0, null as number | null];
  let known = { etag: feed.etag, lastModified: feed.lastModified };
  let { done, notTaken } = feed;
  try {
    const current = await fetchFeed(fetch, feed.url, known);
    if (current !== null) {
      const taken = await takeItems(feed, current.items, tries, parts);
      const { etag, lastModified } = current;
      // What is not done yet is listed again only when the server does not hold it for known.
      if (!taken.tryAgain) known = { etag, lastModified };
      ({ done, notTaken } = taken);
      await announceAdded(feed, taken.added, parts);
    }
  } catch (error) {
    failures = feed.failures + 1;
    retryAfter = error instanceof CannotFetch ? (error.refusal?.retryAfter ?? null) : null;
    parts.warn(feed, messageOf(error));
  }
  const wait = nextLook({ interval, failures, retryAfter, jitter: jitter() });
  const nextLookAt = new Date(now().getTime() + wait).toISOString();
  await feeds.looked(feed.id, { ...known, failures, nextLookAt, done, notTaken });
}

async function announceAdded(
  feed: KeptFeed,
  added: readonly Article[],
  { announce }: FollowerParts,
): Promise<void> {
  if (added.length === 0) return;
  const told = feed.done === null ? FIRST_ANNOUNCED : added.length;
  await announce(feed, newestFirst(added).slice(0, told));
}

function newestFirst(articles: readonly Article[]): readonly Article[] {
  return articles.toSorted((a, b) => ((a.published ?? "") < (b.published ?? "") ? 1 : -1));
}
