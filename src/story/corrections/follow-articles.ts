import type { Steps } from "#text/steps.ts";
import type { Correction, OtherPerson } from "../correction.ts";
import type { AnalysedArticle } from "../story.ts";
import { createPlaces } from "./create-places.ts";

/**
 * Corrections that hold in one article alone, with the id that it has now: added again or its file
 * renamed, it is known by its words. One whose words stand nowhere else keeps the id it was made with.
 */
export function* followArticles(
  articles: readonly AnalysedArticle[],
  corrections: readonly Correction[],
): Steps<readonly Correction[]> {
  const places = createPlaces(articles);
  const followed: Correction[] = [];
  for (const correction of corrections) {
    const { change } = correction;
    const where = change.kind === "other-person" ? change.what.where : undefined;
    const now = where === undefined ? null : yield* places(where);
    followed.push(now === null ? correction : heldIn(now.article, correction));
  }
  return followed;
}

function heldIn(article: string, correction: Correction): Correction {
  const { change } = correction;
  if (change.kind !== "other-person" || change.what.article === article) return correction;
  const what: OtherPerson = { ...change.what, article };
  const isOfIt = change.anchor.article === change.what.article;
  const anchor = isOfIt ? { ...change.anchor, article } : change.anchor;
  return { ...correction, change: { ...change, anchor, what } };
}
