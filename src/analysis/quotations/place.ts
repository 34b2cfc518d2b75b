import type { VerbForm } from "../document/document.ts";
import type { ItemRange } from "./phrases/item-range.ts";
import type { Scene } from "./scene.ts";
import type { Frame } from "./verbs/frame.ts";

/** A passage with the verbs found in it. */
export interface Place {
  readonly scene: Scene;
  /** In order of their cues. */
  readonly frames: readonly Frame[];
  /** What each verb would report, for the verbs that may report something. */
  readonly contents: ReadonlyMap<Frame, ReportedContent>;
  /** By the first item of the cue. */
  readonly byCue: ReadonlyMap<number, Frame>;
  /** By the first item of subject and cue together, where the subject stands before. */
  readonly byOpening: ReadonlyMap<number, Frame>;
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
export type BarePlace = Omit<Place, "contents">;

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
