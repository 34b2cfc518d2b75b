import type { RankedSentence } from "./rank-sentences.ts";
import type { Question, Term } from "./read-question.ts";
import type { SentenceFeature } from "./sentence-features.ts";

/** Of the best sentence's features, those that also tell whether it answers at all. */
const OF_SENTENCE = [
  "sentenceBm25",
  "paragraphBm25",
  "sentenceCoverage",
  "paragraphCoverage",
  "previousCoverage",
  "neighbourCoverage",
  "pairs",
  "likeWords",
  "compactness",
  "nameCoverage",
  "numberCoverage",
  "focusPresence",
  "answerPresence",
  "answerAbsence",
  "missingInSentence",
  "missingInParagraph",
  "logLength",
] as const satisfies readonly SentenceFeature[];

const OF_QUESTION = [
  "score",
  "lead",
  "unknownNames",
  "unknownWords",
  "missingNames",
  "missingNumbers",
  "missingWords",
  "negationDiffers",
  "superlativeMissing",
  "logWords",
  "isWho",
  "isWhen",
  "isWhere",
  "isNumber",
  "isWhy",
  "isHow",
] as const;

export const ANSWERABLE_FEATURES = [...OF_SENTENCE, ...OF_QUESTION] as const;
export type AnswerableFeature = (typeof ANSWERABLE_FEATURES)[number];

const NEGATION =
  /^(?:not|no|never|none|without|nobody|nothing|neither|nor|cannot|(?:do|does|did|is|are|was|were|has|have|had|would|could|should|ca|wo)nt)$/;
const SUPERLATIVE = /^(?:first|last|only|most|least|best|worst|largest|smallest|\w{3,}est)$/;

/** What tells whether the best sentence answers the question; null when there is none. */
export function answerableFeatures(
  question: Question,
  [best, second]: readonly RankedSentence[],
): Readonly<Record<AnswerableFeature, number>> | null {
  if (!best) return null;
  const { features, holdsTerm, inParagraph, words } = best;
  const { telling, kind } = question;
  const content = telling.filter(({ isStop }) => !isStop);
  const share = (some: readonly Term[]) => some.length / Math.max(1, content.length);
  const missing = content.filter((term) => !inParagraph(term));
  const asksNegated = telling.some(({ folded }) => isNegation(folded));
  const superlatives = telling.filter(({ folded }) => SUPERLATIVE.test(folded));
  return {
    ...features,
    score: best.score,
    lead: Math.min(3, best.score - (second?.score ?? best.score - 3)),
    unknownNames: content.filter((t) => t.isName && !t.known && t.person === null).length,
    unknownWords: share(content.filter(({ known, stem }) => !known && stem < 0)),
    missingNames: missing.filter(({ isName }) => isName).length,
    missingNumbers: missing.filter(({ isNumber }) => isNumber).length,
    missingWords: share(missing),
    negationDiffers: asksNegated !== words().some(isNegation) ? (asksNegated ? 1 : 0.3) : 0,
    superlativeMissing: superlatives.filter((term) => !holdsTerm(term)).length,
    logWords: Math.log(1 + telling.length),
    isWho: Number(kind === "who"),
    isWhen: Number(kind === "when"),
    isWhere: Number(kind === "where"),
    isNumber: Number(kind === "number"),
    isWhy: Number(kind === "why"),
    isHow: Number(kind === "how"),
  };
}

function isNegation(folded: string): boolean {
  return NEGATION.test(folded);
}
