import type { AnswerSpan } from "./answer-spans.ts";
import type { AnswerWord } from "./answer-words.ts";
import { SHAPE_FEATURES } from "./shape-features.ts";
import { type SentenceMarks, SpanView } from "./span-view.ts";
import { SURROUNDING_FEATURES } from "./surrounding-features.ts";

const FEATURES = { ...SHAPE_FEATURES, ...SURROUNDING_FEATURES };

export type SpanFeature = keyof typeof FEATURES;

/** What speaks for a stretch as the short answer; each kind of question weighs them its own way. */
export const SPAN_FEATURES: readonly SpanFeature[] = Object.keys(FEATURES).filter(isFeature);

const READERS = SPAN_FEATURES.map((name) => FEATURES[name]);

/** Feature values in the order of `SPAN_FEATURES`. */
export function spanFeatures(
  words: readonly AnswerWord[],
  span: AnswerSpan,
  marks: SentenceMarks,
): Float64Array {
  const view = new SpanView(words, span, marks);
  return Float64Array.from(READERS, (read) => Number(read(view)));
}

function isFeature(name: string): name is SpanFeature {
  return name in FEATURES;
}
