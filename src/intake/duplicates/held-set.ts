import { linkKey } from "#text/link-key.ts";
import { likeness } from "#text/near-key.ts";
import type { HeldArticle } from "./held-article.ts";

/** What an article is compared by. */
export type Compared = Pick<HeldArticle, "url" | "hash" | "nearKey">;

export interface Duplicate {
  readonly of: HeldArticle;
  readonly by: "link" | "text" | "nearly the same text";
}

/**
 * From here on two texts are taken for one. Measured in `tests/intake/duplicates/edits.test.ts`: an article with
 * a fifth more text, or every twentieth word changed, lies above; two that share half of their text
 * (a follow-up that repeats what came before) lie below.
 */
const NEARLY_THE_SAME = 0.6;

/**
 * Nearly every other article is told apart by the first quarter of its key. One that is alike enough
 * stays below this there once in a thousand times.
 */
const FIRST_DIGITS = 64;
const HARDLY_ALIKE = 0.3;

/** The articles of a story, made ready for comparing many others with them. */
export interface HeldSet {
  /** The held article that this one is again, or null. */
  readonly find: (article: Compared) => Duplicate | null;
  readonly add: (article: HeldArticle) => void;
}

export function createHeldSet(held: readonly HeldArticle[], linkKeyOf = createLinkKeys()): HeldSet {
  const all: HeldArticle[] = [];
  const byLink = new Map<string, HeldArticle>();
  const byText = new Map<string, HeldArticle>();
  const add = (article: HeldArticle): void => {
    all.push(article);
    const link = linkKeyOf(article);
    if (link !== null && !byLink.has(link)) byLink.set(link, article);
    if (!byText.has(article.hash)) byText.set(article.hash, article);
  };
  for (const each of held) add(each);
  return {
    add,
    find: (article) => {
      const sameLink = byLink.get(linkKeyOf(article) ?? "");
      if (sameLink) return { of: sameLink, by: "link" };
      const sameText = byText.get(article.hash);
      if (sameText) return { of: sameText, by: "text" };
      const near = findNear(article, all);
      return near && { of: near, by: "nearly the same text" };
    },
  };
}

function findNear({ nearKey }: Compared, held: readonly HeldArticle[]): HeldArticle | null {
  let [best, highest] = [null as HeldArticle | null, NEARLY_THE_SAME];
  for (const each of held) {
    if (likeness(nearKey, each.nearKey, FIRST_DIGITS) < HARDLY_ALIKE) continue;
    const like = likeness(nearKey, each.nearKey);
    if (like >= highest) [best, highest] = [each, like];
  }
  return best;
}

/** What tells of each article whether two links lead to it; worked out once an article. */
export function createLinkKeys(): (article: Compared) => string | null {
  const known = new WeakMap<Compared, string | null>();
  return (article) => {
    const held = known.get(article);
    if (held !== undefined) return held;
    const key = article.url === null ? null : linkKey(article.url);
    known.set(article, key);
    return key;
  };
}
