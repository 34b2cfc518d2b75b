import type { Place } from "../candidates/candidate.ts";
import type { ItemRange } from "../phrases/item-range.ts";
import type { Frame } from "../verbs/frame.ts";

/** What a verb may report: the stretches of its passage, and how they hang on it. */
export interface ReportedContent {
  readonly place: Place;
  readonly frame: Frame;
  readonly segments: readonly ItemRange[];
  readonly shape: ContentShape;
}

/**
 * that: `said that …`; question: `asked whether …`; clause: `said it was …`; infinitive: `vowed to …`;
 * object: `praised the …`; before: `…, he said`; source: `according to her, …`; label: `Lund: …`.
 */
export type ContentShape =
  | "that"
  | "question"
  | "clause"
  | "infinitive"
  | "object"
  | "preposition"
  | "marks"
  | "before"
  | "source"
  | "label";
