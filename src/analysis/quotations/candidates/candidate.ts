import type { Scene } from "../scene.ts";
import type { Frame } from "../verbs/frame.ts";

/** A passage with the verbs found in it. */
export interface Place {
  readonly scene: Scene;
  /** In order of their cues. */
  readonly frames: readonly Frame[];
  /** By the first item of the cue. */
  readonly byCue: ReadonlyMap<number, Frame>;
  /** By the first item of subject and cue together, where the subject stands before. */
  readonly byOpening: ReadonlyMap<number, Frame>;
}

/** A verb (or a label) that may have spoken a stretch; `frame` null stands for nobody. */
export interface Candidate {
  readonly scene: Scene;
  readonly frame: Frame | null;
  /** Where it stands beside the stretch; names the sieve in `foundBy`. */
  readonly where: string;
  /** What is true of it, in words; each has a weight. */
  readonly features: readonly string[];
}

/** Who spoke the stretches before, nearest last. */
export interface Spoken {
  readonly place: Place;
  readonly item: number;
  readonly candidate: Candidate;
  /** How likely among its rivals: 0..1. */
  readonly chance: number;
}
