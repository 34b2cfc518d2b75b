import type { Features } from "../features.ts";
import type { Place } from "../place.ts";
import type { Scene } from "../scene.ts";
import type { Frame } from "../verbs/frame.ts";

/** A verb (or a label) that may have spoken a stretch; `frame` null stands for nobody. */
export interface Candidate {
  readonly scene: Scene;
  readonly frame: Frame | null;
  /** Where it stands beside the stretch; names the sieve in `foundBy`. */
  readonly where: string;
  /** The stretch stands in what the verb would report. */
  readonly covers: boolean;
}

/** A candidate among others. */
export interface Rival extends Candidate {
  /** Tells what is true of it. */
  readonly tell: (features: Features) => void;
}

/** Who spoke the stretches before, nearest last. */
export interface Spoken {
  readonly place: Place;
  readonly item: number;
  readonly candidate: Candidate;
  /** How likely among its rivals: 0..1. */
  readonly chance: number;
}

/** The first word of where it stands: `before`, `after`, `continued`, `sentence`, … */
export function sideOf({ where }: Candidate): string {
  const end = where.indexOf("-");
  return end < 0 ? where : where.slice(0, end);
}
