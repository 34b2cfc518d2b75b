import type { AnalysedArticle, Story } from "#story/story.ts";
import type { Steps } from "#text/steps.ts";
import { createFuzzy, type Fuzzy } from "../people/fuzzy.ts";

/** The story's articles by their ids and titles. */
export interface TitleIndex {
  /** The article with exactly this id or title, in any case. */
  readonly titled: (name: string) => AnalysedArticle | null;
  readonly fuzzy: Fuzzy<AnalysedArticle>;
}

/** So many articles to a step. */
const STEP = 1000;

export function* createTitleIndex({ articles }: Story): Steps<TitleIndex> {
  const byName = new Map<string, AnalysedArticle>();
  for (let place = articles.length - 1; place >= 0; place--) {
    const analysed = articles[place]!;
    for (const name of namesOf(analysed)) byName.set(name.toLowerCase(), analysed);
    if (place % STEP === 0) yield;
  }
  return {
    titled: (name) => byName.get(name.trim().toLowerCase()) ?? null,
    fuzzy: createFuzzy(articles, namesOf),
  };
}

function namesOf({ article }: AnalysedArticle): string[] {
  return article.title === null ? [article.id] : [article.title, article.id];
}
