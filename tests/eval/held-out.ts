import { analyze } from "#analysis/analyze.ts";
import { type AnalysisLine, analysisLine } from "#presenters/analysis-line.ts";
import { createArticle } from "#story/article.ts";
import { casesOf } from "./quote-cases.ts";
import type { GoldArticle } from "./quote-gold.ts";
import { trainModels } from "./train-models.ts";

const FOLDS = 6;

/**
 * Each article analysed with weights learnt from the others: those of its own fold stay out of the
 * learning. The first fold is the official development part, the rest are dealt out in turn.
 */
export function analyzeHeldOut(articles: readonly GoldArticle[]): readonly AnalysisLine[] {
  const cases = articles.map(casesOf);
  const folds = foldsOf(articles);
  const lines = new Map<GoldArticle, AnalysisLine>();
  for (let fold = 0; fold < FOLDS; fold++) {
    const models = trainModels(cases.filter((_, at) => folds[at] !== fold));
    for (const [at, article] of articles.entries()) {
      if (folds[at] !== fold) continue;
      const { id, text, title = null, date = null } = article;
      const analysis = analyze(createArticle({ id, text, title, published: date }), models);
      lines.set(article, analysisLine(id, text, analysis));
    }
  }
  return articles.map((article) => lines.get(article)!);
}

function foldsOf(articles: readonly GoldArticle[]): readonly number[] {
  let dealt = 0;
  return articles.map(({ official }) => (official === "dev" ? 0 : 1 + (dealt++ % (FOLDS - 1))));
}
