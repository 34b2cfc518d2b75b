import { ANSWER_KINDS, answerKind } from "#search/short-answer/answer-kind.ts";
import { AnswerScene } from "#search/short-answer/answer-scene.ts";
import { answerSpans } from "#search/short-answer/answer-spans.ts";
import { answerWords } from "#search/short-answer/answer-words.ts";
import { sentenceMarks } from "#search/short-answer/sentence-marks.ts";
import { spanFeatures } from "#search/short-answer/span-features.ts";
import type { AskExample } from "./ask-examples.ts";
import type { KindChoice } from "./fit/fit-kinds.ts";

/** The higher, the less a stretch is worth that only overlaps the gold answer. */
const CLOSENESS = 3;

export interface ShortAnswerExample {
  readonly example: AskExample;
  readonly choice: KindChoice;
}

/** The stretches of the sentence that holds the answer, each worth its F1 with the gold answer. */
export function shortAnswerExamples(
  examples: readonly AskExample[],
): readonly ShortAnswerExample[] {
  return examples.flatMap((example) => {
    const right = example.isAnswerable ? example.ranked.find(example.isRight) : undefined;
    if (!right) return [];
    const sentence = example.sentence(right);
    const words = answerWords(example.question, sentence);
    const spans = answerSpans(words);
    const text = sentence.article.text;
    const worth = spans.map(({ first, last }) => {
      const answer = text.slice(words[first]!.start, words[last]!.end);
      const f1 = Math.max(
        ...(example.query.answers ?? []).map((gold) => wordF1(answer, gold.text)),
      );
      return f1 ** CLOSENESS;
    });
    if (!worth.some((each) => each > 0)) return [];
    const marks = sentenceMarks(example.index.sentences, example.question, sentence);
    const scene = new AnswerScene(words, marks, example.question);
    const options = spans.map((span) => spanFeatures(scene, span));
    return [
      {
        example,
        choice: { kind: ANSWER_KINDS.indexOf(answerKind(example.question)), options, worth },
      },
    ];
  });
}

/** SQuAD's F1 of two answers over their words, articles and marks aside. */
export function wordF1(a: string, b: string): number {
  const ours = plainWords(a);
  const left = plainWords(b);
  const total = ours.length + left.length;
  let common = 0;
  for (const word of ours) {
    const at = left.indexOf(word);
    if (at < 0) continue;
    left.splice(at, 1);
    common++;
  }
  return common === 0 ? 0 : (2 * common) / total;
}

export function plainWords(text: string): string[] {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s]/gu, "")
    .replace(/\b(?:a|an|the)\b/g, " ")
    .split(/\s+/)
    .filter(Boolean);
}

/** The F1 that the best choice among the stretches would reach, over all answerable questions. */
export function shortAnswerCeiling(examples: readonly AskExample[]): number {
  const best = shortAnswerExamples(examples).map(
    ({ choice }) => Math.max(...choice.worth) ** (1 / CLOSENESS),
  );
  const answerable = examples.filter(({ isAnswerable }) => isAnswerable).length;
  return best.reduce((sum, f1) => sum + f1, 0) / answerable;
}
