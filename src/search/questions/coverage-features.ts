import type { Article } from "#story/article.ts";
import { remembered } from "#text/remembered.ts";
import type { SentenceIndex } from "../sentences/sentence-index.ts";
import { hasLikeWord } from "./held-terms.ts";
import type { SeenSentence } from "./seen-sentence.ts";

/** Which of the question's words it holds, and which stand around it. */
export function coverageFeatures(seen: SeenSentence) {
  const { question, own, around } = seen;
  const { telling, weight } = question;
  let held = 0;
  let inParagraph = 0;
  let withPrevious = 0;
  for (const [at, term] of telling.entries()) {
    const isHeld = own.telling[at] === true;
    if (isHeld) held += term.weight;
    if (isHeld || around.telling[at]) inParagraph += term.weight;
    if (isHeld || around.previous?.telling[at]) withPrevious += term.weight;
  }
  const coverage = held / weight;
  return {
    sentenceCoverage: coverage,
    sentenceCoverageSquared: coverage ** 2,
    paragraphCoverage: inParagraph / weight,
    previousCoverage: withPrevious / weight,
  };
}

/** Where the question's words that it does not hold stand instead, and the heaviest of them. */
export function missingFeatures({ index, question, own, around }: SeenSentence) {
  const { telling, weight } = question;
  const { previous, next } = around;
  const title = stemsOfTitles(index)(own.sentence.article);
  let inContext = 0;
  let beside = 0;
  let like = 0;
  let heaviest = 0;
  let heaviestAround = 0;
  for (const [at, term] of telling.entries()) {
    if (own.telling[at]) continue;
    const isAround = around.telling[at] === true;
    if (isAround || title.has(term.stem)) inContext += term.weight;
    if (previous?.telling[at] || next?.telling[at]) beside += term.weight;
    if (hasLikeWord(index, own, term)) like += term.weight;
    if (term.isStop) continue;
    heaviest = Math.max(heaviest, term.weight);
    if (!isAround) heaviestAround = Math.max(heaviestAround, term.weight);
  }
  return {
    contextCoverage: inContext / weight,
    neighbourCoverage: beside / weight,
    likeWords: like / weight,
    missingInSentence: heaviest / weight,
    missingInParagraph: heaviestAround / weight,
  };
}

const stemsOfTitles = remembered(({ passages: { vocabulary } }: SentenceIndex) =>
  remembered(({ title }: Article): ReadonlySet<number> => {
    const words = title === null ? [] : title.toLowerCase().split(/[\s_]+/);
    const ids = words.map((word) => vocabulary.idOf.get(word));
    return new Set(ids.map((id) => (id === undefined ? -2 : vocabulary.stemOf[id]!)));
  }),
);
