import { hasLikeWord, holds } from "./held-terms.ts";
import type { Term } from "./read-question.ts";
import type { SeenSentence } from "./seen-sentence.ts";
import type { SentenceIndex } from "./sentence-index.ts";
import { weightOfTerms } from "./weight-of-terms.ts";

/** Which of the question's words it holds, and which stand around it. */
export function coverageFeatures({
  index,
  question,
  own,
  around,
  holdsTerm,
  inParagraph,
}: SeenSentence) {
  const { telling, weight } = question;
  const { previous, next, inOthers } = around;
  const share = (terms: readonly Term[]) => weightOfTerms(terms) / weight;
  const missing = telling.filter((term) => !holdsTerm(term));
  const coverage = share(telling.filter(holdsTerm));
  const title = new Set(stemsOfTitle(index, own.sentence.article.title));
  const inPrevious = (term: Term) => previous !== null && holds(previous, term);
  const inNext = (term: Term) => next !== null && holds(next, term);
  return {
    sentenceCoverage: coverage,
    sentenceCoverageSquared: coverage ** 2,
    paragraphCoverage: share(telling.filter(inParagraph)),
    contextCoverage: share(missing.filter((term) => inOthers(term) || title.has(term.stem))),
    previousCoverage: share(telling.filter((term) => holdsTerm(term) || inPrevious(term))),
    neighbourCoverage: share(missing.filter((term) => inPrevious(term) || inNext(term))),
    likeWords: share(missing.filter((term) => hasLikeWord(index, own, term))),
    missingInSentence: heaviest(missing) / weight,
    missingInParagraph: heaviest(missing.filter((term) => !inOthers(term))) / weight,
  };
}

function heaviest(terms: readonly Term[]): number {
  return terms.reduce((most, { weight, isStop }) => (isStop ? most : Math.max(most, weight)), 0);
}

function stemsOfTitle({ passages }: SentenceIndex, title: string | null): number[] {
  if (title === null) return [];
  const { vocabulary } = passages;
  return title
    .toLowerCase()
    .split(/[\s_]+/)
    .map((word) => vocabulary.idOf.get(word))
    .map((id) => (id === undefined ? -2 : vocabulary.stemOf[id]!));
}
