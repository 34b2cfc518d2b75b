import type { Place } from "#story/story.ts";
import { wholeCompound } from "#text/whole-compound.ts";
import type { Question } from "../questions/read-question.ts";
import type { SentenceIndex } from "../sentences/sentence-index.ts";
import type { StorySentence } from "../sentences/story-sentences.ts";
import { answerKind } from "./answer-kind.ts";
import { AnswerScene } from "./answer-scene.ts";
import { type AnswerSpan, answerSpans } from "./answer-spans.ts";
import { ANSWER_WEIGHTS, type AnswerWeights } from "./answer-weights.ts";
import { type AnswerWord, answerWords } from "./answer-words.ts";
import { sentenceMarks } from "./sentence-marks.ts";
import { sentenceOpening } from "./sentence-opening.ts";
import { forEachFeature } from "./span-features.ts";

/** A stretch of a sentence chosen as the short answer. */
export interface ShortAnswer {
  readonly place: Place;
  /** 0..1: the share of the likelihood of all stretches that lies on it and those like it. */
  readonly likelihood: number;
}

const LIKELIEST = 30;

/** The stretch of a sentence that most likely is what the question wants; null when it has none. */
export function shortAnswer(
  index: SentenceIndex,
  question: Question,
  sentence: StorySentence,
  weights: AnswerWeights = ANSWER_WEIGHTS,
): ShortAnswer | null {
  const opening = sentenceOpening(sentence);
  const words = answerWords(question, opening);
  const scene = new AnswerScene(words, sentenceMarks(index, question, opening), question);
  const likeliest = likelySpans(scene, weights.get(answerKind(question))!);
  const wordF1 = overlapMeter(words);
  let best: { span: AnswerSpan; overlap: number } | null = null;
  for (const { span } of likeliest) {
    const overlap = likeliest.reduce(
      (sum, other) => sum + other.mass * wordF1(span, other.span),
      0,
    );
    if (best === null || overlap > best.overlap) best = { span, overlap };
  }
  if (best === null) return null;
  const { first, last } = best.span;
  const { article } = sentence;
  const span = wholeCompound(article.text, { start: words[first]!.start, end: words[last]!.end });
  return { place: { article, ...span }, likelihood: best.overlap };
}

/** The likeliest stretches with their share of the likelihood. */
function likelySpans(
  scene: AnswerScene,
  weights: Float64Array,
): { span: AnswerSpan; mass: number }[] {
  const scored = answerSpans(scene.words).map((span) => {
    let score = 0;
    forEachFeature(scene, span, (number, value) => {
      score += value * weights[number]!;
    });
    return { span, score };
  });
  scored.sort(
    (a, b) => b.score - a.score || a.span.first - b.span.first || a.span.last - b.span.last,
  );
  const top = scored.slice(0, LIKELIEST);
  const highest = top[0]?.score ?? 0;
  const total = scored.reduce((sum, { score }) => sum + Math.exp(score - highest), 0);
  return top.map(({ span, score }) => ({ span, mass: Math.exp(score - highest) / total }));
}

/** How much two stretches overlap: F1 over their words, articles aside. */
function overlapMeter(words: readonly AnswerWord[]): (a: AnswerSpan, b: AnswerSpan) => number {
  const before = [0];
  for (const word of words) before.push(before.at(-1)! + (isArticle(word) ? 0 : 1));
  const count = (first: number, last: number) =>
    last < first ? 0 : before[last + 1]! - before[first]!;
  return (a, b) => {
    const common = count(Math.max(a.first, b.first), Math.min(a.last, b.last));
    return (2 * common) / Math.max(1, count(a.first, a.last) + count(b.first, b.last));
  };
}

function isArticle({ folded }: AnswerWord): boolean {
  return folded === "the" || folded === "a" || folded === "an";
}
