import type { VerbForm } from "../document/document.ts";
import type { ItemRange } from "./phrases/item-range.ts";
import type { Scene } from "./scene.ts";
import type { Frame } from "./verbs/frame.ts";

/** A passage with the verbs found in it. */
export interface Place {
  readonly scene: Scene;
  /** In order of their cues. */
  readonly frames: readonly Frame[];
  /** What its verbs, adjectives and nouns would report. */
  readonly contents: readonly ReportedContent[];
  /** For each of the frames what it would report, if anything. */
  readonly contentOf: readonly (ReportedContent | null)[];
  /** For each item the verb whose cue begins there. */
  readonly byCue: readonly (Frame | undefined)[];
  /** For each item the verb that begins there, with its subject where that stands before. */
  readonly byOpening: readonly (Frame | undefined)[];
  /** One of its sentences has more verbs or stretches than anybody writes: only what is close by is looked at. */
  readonly crowded: boolean;
  /** By the form of a reporting verb, how far its clauses were followed last, here or elsewhere. */
  readonly followed: Map<VerbForm | null, Followed>;
}

/** No clause of the scene that is open at `from` ends before `to`. */
export interface Followed {
  readonly scene: Scene;
  readonly from: number;
  readonly to: number;
  /** It ends at `to`. */
  readonly ends: boolean;
}

/** A passage whose contents are still to be found. */
export type BarePlace = Omit<Place, "contents" | "contentOf">;

/** What a verb may report: the stretches of its passage, and how they hang on it. */
export interface ReportedContent {
  readonly scene: Scene;
  readonly frame: Frame;
  readonly segments: readonly ItemRange[];
  readonly shape: ContentShape;
}

/**
 * that: `said that …`; question: `asked whether …`; clause: `said it was …`; infinitive: `vowed to …`; gerund: `recalled seeing …`;
 * object: `praised the …`; before: `…, he said`; source: `according to her, …`; label: `Lund: …`; patient: `… was praised by her`;
 * relative: `which she said would …`; gap: `what she wrote`.
 */
export type ContentShape =
  | "that"
  | "question"
  | "clause"
  | "infinitive"
  | "gerund"
  | "object"
  | "preposition"
  | "marks"
  | "patient"
  | "relative"
  | "gap"
  | "before"
  | "source"
  | "label";
