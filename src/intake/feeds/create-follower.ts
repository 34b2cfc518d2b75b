import type { Feeds, KeptFeed } from "#library/contract/feeds.ts";
import type { Article } from "#story/article.ts";
import { messageOf } from "#text/message-of.ts";
import { CannotFetch } from "../fetch/cannot-fetch.ts";
import type { Fetcher } from "../fetch/create-fetcher.ts";
import type { Intake, Taken } from "../intake.ts";
import type { FeedItem } from "./feed.ts";
import { fetchFeed } from "./fetch-feed.ts";
import { matchesWords } from "./matches-words.ts";
import { longestWait, nextLook } from "./next-look.ts";

export interface FollowerParts {
  readonly feeds: Pick<Feeds, "takeDue" | "looked">;
  readonly intake: Intake;
  readonly fetch: Fetcher;
  readonly now: () => Date;
  /** 0 to 1, chance. */
  readonly jitter: () => number;
  /** Between two looks at a feed. In ms. */
  readonly interval: number;
  /** Tells of new articles, newest first, at most a few a look; never rejects. */
  readonly announce: (feed: KeptFeed, articles: readonly Article[]) => Promise<void>;
  /** Tells the operator why a feed or an article of it could not be taken. */
  readonly warn: (feed: KeptFeed, message: string) => void;
}

/** So many feeds are looked at in one round, one after the other. */
const A_ROUND = 10;
/** A worker that dies in the middle of a look keeps the others from the feed this long. In ms. */
const LEASE = 10 * 60 * 1000;
/** Feeds list what is newest first; the rest of a giant one is not worth its site's trouble. */
const MOST_ITEMS = 50;
/** A new article that could not be taken is tried this often. */
const MOST_TRIES = 3;
/** A feed that is new lists many articles at once; a channel is told of the newest. */
const MOST_ANNOUNCED = 3;

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

/** How often articles were tried in vain, by feed and link; those that a feed lists no more are dropped. */
type Tries = Map<number, ReadonlyMap<string, number>>;

async function look(feed: KeptFeed, tries: Tries, parts: FollowerParts): Promise<void> {
  const { feeds, fetch, interval, jitter, now } = parts;
  let [failures, retryAfter] = [0, null as number | null];
  let known = { etag: feed.etag, lastModified: feed.lastModified };
  try {
    const current = await fetchFeed(fetch, feed.url, known);
    const { etag = null, lastModified = null } = current ?? {};
    // What is not done yet is listed again only when the server does not hold it for known.
    if (current && (await take(feed, current.items, tries, parts))) known = { etag, lastModified };
  } catch (error) {
    failures = feed.failures + 1;
    retryAfter = error instanceof CannotFetch ? (error.refusal?.retryAfter ?? null) : null;
    parts.warn(feed, messageOf(error));
  }
  const wait = nextLook({ interval, failures, retryAfter, jitter: jitter() });
  const nextLookAt = new Date(now().getTime() + wait).toISOString();
  await feeds.looked(feed.id, { ...known, failures, nextLookAt });
}

/** Takes the new articles of a feed; returns whether all is done that can be. */
async function take(
  feed: KeptFeed,
  items: readonly FeedItem[],
  tries: Tries,
  parts: FollowerParts,
): Promise<boolean> {
  const before = tries.get(feed.id);
  const failed = new Map<string, number>();
  const added: Article[] = [];
  const wanted = items.filter((each) => matchesWords(each, feed.words));
  for (const item of wanted.slice(0, MOST_ITEMS)) {
    const tried = before?.get(item.link) ?? 0;
    const taken = tried < MOST_TRIES ? await takeItem(feed, item, parts.intake) : null;
    if (taken?.kind === "added") added.push(taken.article);
    else if (taken?.kind !== "duplicate") failed.set(item.link, Math.min(tried + 1, MOST_TRIES));
    if (taken && tried === 0) warnOf(taken, feed, item, parts);
  }
  tries.set(feed.id, failed);
  if (added.length > 0) await parts.announce(feed, newestFirst(added).slice(0, MOST_ANNOUNCED));
  return [...failed.values()].every((count) => count === MOST_TRIES);
}

/** The feed's day serves where the page names none. */
async function takeItem(feed: KeptFeed, item: FeedItem, intake: Intake): Promise<Taken> {
  const source = { kind: "link", link: item.link } as const;
  const taken = await intake.addArticle(feed.story, source);
  if (taken.kind !== "undated" || item.published === null) return taken;
  return intake.addArticle(feed.story, source, { published: item.published });
}

function warnOf(taken: Taken, feed: KeptFeed, { link }: FeedItem, { warn }: FollowerParts): void {
  if (taken.kind === "failed") warn(feed, taken.why.message);
  if (taken.kind === "undated") warn(feed, `Cannot keep ${link}: it names no day of publication`);
}

function newestFirst(articles: readonly Article[]): readonly Article[] {
  return articles.toSorted((a, b) => ((a.published ?? "") < (b.published ?? "") ? 1 : -1));
}
