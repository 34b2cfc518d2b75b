import type { KeptFeed } from "#library/contract/feeds.ts";
import { CannotRead } from "#reading/cannot-read.ts";
import type { Article } from "#story/article.ts";
import { linkKey } from "#text/link-key.ts";
import type { Intake, Taken } from "../intake.ts";
import type { FeedItem } from "./feed.ts";
import { matchesWords } from "./matches-words.ts";

/** How often articles were tried in vain, by feed and link; those that a feed lists no more are dropped. */
export type Tries = Map<number, ReadonlyMap<string, number>>;

export interface TakenItems {
  readonly added: readonly Article[];
  /** As in `KeptFeed`: of what the feed lists. */
  readonly done: readonly string[];
  /** True when something is worth trying at the very next look. */
  readonly tryAgain: boolean;
}

export interface TakeParts {
  readonly intake: Intake;
  readonly warn: (feed: KeptFeed, message: string) => void;
}

/** Feeds list what is newest first; the rest of a giant one is not worth its site's trouble. */
const MOST_ITEMS = 50;
/** A feed may list more that is done, from looks before. */
const MOST_DONE = 1000;
/** A new article that could not be taken is tried this often, look after look. */
const MOST_TRIES = 3;

/** Takes the articles that a feed lists and that are not done yet. */
export async function takeItems(
  feed: KeptFeed,
  items: readonly FeedItem[],
  tries: Tries,
  { intake, warn }: TakeParts,
): Promise<TakenItems> {
  const before = tries.get(feed.id);
  const failed = new Map<string, number>();
  const listed = new Set(items.map(keyOf));
  const done = new Set(feed.done?.filter((key) => listed.has(key)));
  const added: Article[] = [];
  const wanted = items.filter((each) => matchesWords(each, feed.words));
  for (const item of wanted.slice(0, MOST_ITEMS)) {
    const key = keyOf(item);
    if (done.has(key) || failed.has(key)) continue;
    const tried = (before?.get(key) ?? 0) + 1;
    const taken = isTurn(tried) ? await takeItem(feed, item, intake) : null;
    if (taken?.kind === "added") added.push(taken.article);
    if (taken !== null && isDone(taken, tried)) done.add(key);
    else failed.set(key, tried);
    if (taken && tried === 1) warnOf(taken, feed, item, warn);
  }
  tries.set(feed.id, failed);
  const tryAgain = [...failed.values()].some((count) => count < MOST_TRIES);
  return { added, done: [...done].slice(-MOST_DONE), tryAgain };
}

function keyOf({ link }: FeedItem): string {
  return linkKey(link) ?? link;
}

/** After the first tries each pause is twice as long as the one before. */
function isTurn(tried: number): boolean {
  return tried <= MOST_TRIES || Number.isInteger(Math.log2(tried));
}

/** False for what failed for a reason that may pass. A feed may list a page before it is there. */
function isDone(taken: Taken, tried: number): boolean {
  if (taken.kind !== "failed" || taken.why instanceof CannotRead) return true;
  const { refusal } = taken.why;
  return refusal !== null && !mayPass(refusal.status) && tried >= MOST_TRIES;
}

function mayPass(status: number): boolean {
  return status >= 500 || [408, 425, 429].includes(status);
}

/** The feed's day serves where the page names none. */
function takeItem(feed: KeptFeed, { link, published }: FeedItem, intake: Intake): Promise<Taken> {
  const given = published === null ? {} : { elsePublished: published };
  return intake.addArticle(feed.story, { kind: "link", link }, given);
}

function warnOf(taken: Taken, feed: KeptFeed, { link }: FeedItem, warn: TakeParts["warn"]): void {
  if (taken.kind === "failed") warn(feed, taken.why.message);
  if (taken.kind === "undated") warn(feed, `Cannot keep ${link}: it names no day of publication`);
}
