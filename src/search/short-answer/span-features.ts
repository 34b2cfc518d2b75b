import type { AnswerScene } from "./answer-scene.ts";
import type { AnswerSpan } from "./answer-spans.ts";
import { MATCHING_FEATURES } from "./matching-features.ts";
import { NEARNESS_FEATURES } from "./nearness-features.ts";
import { PHRASE_FEATURES } from "./phrase-features.ts";
import { SHAPE_FEATURES } from "./shape-features.ts";
import { forEachSign, PAIR_SIGNS, SIGNS } from "./signs.ts";
import { SpanView } from "./span-view.ts";
import { SURROUNDING_FEATURES } from "./surrounding-features.ts";

const MEASURED = Object.entries({
  ...SHAPE_FEATURES,
  ...SURROUNDING_FEATURES,
  ...PHRASE_FEATURES,
  ...NEARNESS_FEATURES,
  ...MATCHING_FEATURES,
});
const READERS = MEASURED.map(([, read]) => read);

/**
 * What speaks for a stretch as the short answer. Each kind of question weighs the first
 * `OWN_FEATURES` of them its own way, all kinds the others alike.
 */
export const SPAN_FEATURES: readonly string[] = [
  ...MEASURED.map(([name]) => name),
  ...SIGNS,
  ...PAIR_SIGNS,
];
export const OWN_FEATURES = READERS.length + SIGNS.length;

/** The features of a stretch that are not 0: their numbers in `SPAN_FEATURES` and their values. */
export interface SpanFeatures {
  readonly numbers: readonly number[];
  readonly values: readonly number[];
}

export function spanFeatures(scene: AnswerScene, span: AnswerSpan): SpanFeatures {
  const numbers: number[] = [];
  const values: number[] = [];
  forEachFeature(scene, span, (number, value) => {
    numbers.push(number);
    values.push(value);
  });
  return { numbers, values };
}

/** Visits the features of a stretch that are not 0, in order. */
export function forEachFeature(
  scene: AnswerScene,
  span: AnswerSpan,
  visit: (number: number, value: number) => void,
): void {
  const view = new SpanView(scene, span);
  for (let number = 0; number < READERS.length; number++) {
    const value = Number(READERS[number]!(view));
    if (value !== 0) visit(number, value);
  }
  forEachSign(view, (sign) => visit(READERS.length + sign, 1));
}
