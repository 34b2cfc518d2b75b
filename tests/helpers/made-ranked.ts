import type { RankedSentence } from "#search/questions/rank-sentences.ts";
import type { Question, Term } from "#search/questions/read-question.ts";
import { SENTENCE_FEATURES } from "#search/questions/sentence-features.ts";
import { madeQuestion } from "./made-scene.ts";

/** A question of which some words are written large, unknown, or known by a correction. */
export function asked(text: string, marks: Readonly<Record<string, Partial<Term>>> = {}): Question {
  const question = madeQuestion(text);
  const mark = (term: Term) => ({ ...term, ...marks[term.folded] });
  return { ...question, terms: question.terms.map(mark), telling: question.telling.map(mark) };
}

/** A sentence with some words, in a paragraph with some more. */
export function ranked(
  sentence: string,
  {
    around = "",
    score = 2,
    features = {},
  }: { around?: string; score?: number; features?: object } = {},
): RankedSentence {
  const words = sentence.split(" ");
  const near = [...words, ...around.split(" ")];
  return {
    place: 0,
    score,
    features: {
      ...Object.fromEntries(SENTENCE_FEATURES.map((name) => [name, 0])),
      ...features,
    } as RankedSentence["features"],
    holdsTerm: ({ folded }) => words.includes(folded),
    inParagraph: ({ folded }) => near.includes(folded),
    words: () => words,
  };
}
