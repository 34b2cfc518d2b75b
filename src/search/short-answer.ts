import type { Place } from "#story/story.ts";
import { type Span, sliceSpan } from "#text/span.ts";
import { splitWords } from "#text/split-words.ts";
import { stem } from "#text/stem.ts";
import { ANSWER_PATTERN } from "./answer-pattern.ts";
import type { QuestionKind } from "./question-kind.ts";
import type { Question } from "./read-question.ts";
import type { StorySentence } from "./sentence-index.ts";

const SHAPES: Readonly<Record<QuestionKind, readonly RegExp[]>> = {
  when: [ANSWER_PATTERN.year, ANSWER_PATTERN.month],
  number: [ANSWER_PATTERN.number],
  who: [ANSWER_PATTERN.name],
  where: [ANSWER_PATTERN.name],
  why: [],
  how: [],
  what: [ANSWER_PATTERN.name],
};

/** The name, date, number or place in a sentence that a question wants; null when none is there. */
export function shortAnswer(question: Question, sentence: StorySentence): Place | null {
  const text = sliceSpan(sentence.article.text, sentence);
  const words = splitWords(text);
  const asked = words.filter(({ folded }) => question.stems.has(stem(folded)));
  const isAsked = (span: Span) =>
    words
      .filter((word) => word.start >= span.start && word.end <= span.end)
      .some(({ folded }) => question.stems.has(stem(folded)));
  const spans = SHAPES[question.kind].flatMap((shape) =>
    [...text.matchAll(shape)].map(({ 0: found, index }) => ({
      start: index,
      end: index + found.replace(/[.'’]+$/, "").length,
    })),
  );
  const fresh = spans.filter((span) => !isAsked(span));
  const distance = (span: Span) =>
    asked.reduce((sum, word) => sum + Math.abs(word.start - span.start), 0);
  const [best] = fresh.toSorted((a, b) => distance(a) - distance(b));
  if (!best) return null;
  const { article, start } = sentence;
  return { article, start: start + best.start, end: start + best.end };
}
