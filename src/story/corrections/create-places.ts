import type { Span } from "#text/span.ts";
import type { Steps } from "#text/steps.ts";
import type { TextAnchor } from "../correction.ts";
import type { AnalysedArticle } from "../story.ts";
import { findAnchor, findMovedAnchor } from "./text-anchor.ts";

/** Where in a story an anchor's words stand. */
interface Placed {
  /** The article's id. */
  readonly article: string;
  readonly span: Span;
}

/**
 * Finds where anchors stand in a story. Where its own article is gone or has the words no more, as
 * when it was added again or its file was renamed, the others are looked through: the one that has
 * them with what stood around them is taken for it, and none where two have.
 */
export function createPlaces(
  articles: readonly AnalysedArticle[],
): (anchor: TextAnchor) => Steps<Placed | null> {
  const byId = new Map(articles.map(({ article }) => [article.id, article]));
  /** By anchor: one quotation may be corrected several times. */
  const moved = new Map<string, Placed | null>();
  return function* place(anchor) {
    const own = byId.get(anchor.article);
    const span = own === undefined ? null : findAnchor(anchor, own.text);
    if (span !== null) return { article: anchor.article, span };
    const key = JSON.stringify(anchor);
    const known = moved.get(key);
    if (known !== undefined) return known;
    const found = yield* findMoved(anchor, articles);
    moved.set(key, found);
    return found;
  };
}

/** So many articles are looked through in a step. */
const AT_ONCE = 100;

function* findMoved(
  anchor: TextAnchor,
  articles: readonly AnalysedArticle[],
): Steps<Placed | null> {
  let found: Placed | null = null;
  for (const [at, { article }] of articles.entries()) {
    if (at % AT_ONCE === 0) yield;
    if (article.id === anchor.article) continue;
    const span = findMovedAnchor(anchor, article.text);
    if (span === null) continue;
    if (found !== null) return null;
    found = { article: article.id, span };
  }
  return found;
}
