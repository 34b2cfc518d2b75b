import { linkKey } from "#text/link-key.ts";
import type { HeldArticle } from "./held-article.ts";
import { createNearIndex } from "./near-index.ts";

/** What an article is compared by. */
export type Compared = Pick<HeldArticle, "url" | "hash" | "nearKey">;

export interface Duplicate {
  readonly of: HeldArticle;
  readonly by: "link" | "text" | "nearly the same text";
}

/** The articles of a story, made ready for comparing many others with them. */
export interface HeldSet {
  /** The held article that this one is again, or null. */
  readonly find: (article: Compared) => Duplicate | null;
  readonly add: (article: HeldArticle) => void;
}

export function createHeldSet(held: readonly HeldArticle[], linkKeyOf = createLinkKeys()): HeldSet {
  const near = createNearIndex();
  const byLink = new Map<string, HeldArticle>();
  const byText = new Map<string, HeldArticle>();
  const add = (article: HeldArticle): void => {
    near.add(article);
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
      const nearest = near.find(article.nearKey);
      return nearest && { of: nearest, by: "nearly the same text" };
    },
  };
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
