import type { KeptFeed, NotTaken } from "#library/contract/feeds.ts";
import type { Reason } from "#reading/cannot-read.ts";
import type { Article } from "#story/article.ts";
import { linkKey } from "#text/link-key.ts";
import type { Intake, Taken } from "../intake.ts";
import type { FeedItem } from "./feed.ts";
import { keptReason } from "./kept-reason.ts";
import { matchesWords } from "./matches-words.ts";
import { willStay } from "./will-stay.ts";

/** How often articles were tried in vain, by feed and link; those that a feed lists no more are dropped. */
export type Tries = Map<number, ReadonlyMap<string, number>>;

export interface TakenItems {
  readonly added: readonly Article[];
  /** As in `KeptFeed`: of what the feed lists. */
  readonly done: readonly string[];
  /** As in `KeptFeed`: the latest of them. */
  readonly notTaken: readonly NotTaken[];
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
/** Of so many that are not taken it is kept why. */
const MOST_NOT_TAKEN = 20;
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
  const notTaken = feed.notTaken.filter((each) => listed.has(keyOf(each)));
  const wanted = items.filter((each) => matchesWords(each, feed.words));
  for (const item of wanted.slice(0, MOST_ITEMS)) {
    const key = keyOf(item);
    if (done.has(key) || failed.has(key)) continue;
    const tried = (before?.get(key) ?? 0) + 1;
    const taken = isTurn(tried) ? await takeItem(feed, item, intake) : null;
    if (taken?.kind === "added") added.push(taken.article);
    if (taken !== null && isDone(taken, tried)) {
      done.add(key);
      notTaken.push(...whyNot(taken, item));
    } else failed.set(key, tried);
    if (taken && tried === 1) warnOf(taken, feed, item, warn);
  }
  tries.set(feed.id, failed);
  const tryAgain = [...failed.values()].some((count) => count < MOST_TRIES);
  return {
    added,
    done: [...done].slice(-MOST_DONE),
    notTaken: notTaken.slice(-MOST_NOT_TAKEN),
    tryAgain,
  };
}

function keyOf({ link }: Pick<FeedItem, "link">): string {
  return linkKey(link) ?? link;
}

/** After the first tries each pause is twice as long as the one before. */
function isTurn(tried: number): boolean {
  return tried <= MOST_TRIES || Number.isInteger(Math.log2(tried));
}

/** False for what failed for a reason that may pass. A feed may list a page before it is there. */
function isDone(taken: Taken, tried: number): boolean {
  if (taken.kind !== "failed") return true;
  const stays = willStay(taken.why);
  return stays === "now" || (stays === "perhaps" && tried >= MOST_TRIES);
}

/** In a list; an empty one for what is on record. */
function whyNot(taken: Taken, { link }: FeedItem): readonly NotTaken[] {
  if (taken.kind === "failed") return [{ link, reason: keptReason(taken.why.reason) }];
  return taken.kind === "undated" ? [{ link, reason: keptReason(undated) }] : [];
}

const undated: Reason = (reasons) => reasons.undated;

/** The feed's day serves where the page names none. */
function takeItem(feed: KeptFeed, { link, published }: FeedItem, intake: Intake): Promise<Taken> {
  const given = published === null ? {} : { elsePublished: published };
  return intake.addArticle(feed.story, { kind: "link", link }, given);
}

function warnOf(taken: Taken, feed: KeptFeed, { link }: FeedItem, warn: TakeParts["warn"]): void {
  if (taken.kind === "failed") warn(feed, taken.why.message);
  if (taken.kind === "undated") warn(feed, `Cannot keep ${link}: it names no day of publication`);
}
