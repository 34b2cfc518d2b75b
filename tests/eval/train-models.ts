import type { Models } from "#analysis/quotations/models.ts";
import { contentCases, endingCases } from "./content-cases.ts";
import { learnWeights, type Penalty } from "./learn-weights.ts";
import { type ArticleCases, speakerCases, speechCases } from "./quote-cases.ts";

/** Chosen by `npm run eval -- quotes held-out`. */
const PENALTIES = {
  attribution: { lasso: 3e-4, ridge: 1e-4, fewestArticles: 3 },
  speech: { lasso: 4e-4, ridge: 1e-4, fewestArticles: 3 },
  ending: { lasso: 2e-4, ridge: 1e-4, fewestArticles: 3 },
  content: { lasso: 2e-4, ridge: 1e-4, fewestArticles: 3 },
} as const satisfies Record<keyof Models, Penalty>;

/** Learns every model from the cases of these articles. */
export function trainModels(articles: readonly ArticleCases[]): Models {
  const attribution = learnWeights(articles.map(speakerCases), PENALTIES.attribution);
  const speech = learnWeights(
    articles.map((each) => speechCases(each, attribution)),
    PENALTIES.speech,
  );
  return { attribution, speech, ...trainContentModels(articles) };
}

/** The two models of reported clauses. */
export function trainContentModels(
  articles: readonly ArticleCases[],
): Pick<Models, "ending" | "content"> {
  const ending = learnWeights(articles.map(endingCases), PENALTIES.ending);
  const content = learnWeights(
    articles.map((each) => contentCases(each, ending)),
    PENALTIES.content,
  );
  return { ending, content };
}
