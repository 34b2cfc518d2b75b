import type { Candidate } from "../candidates/candidate.ts";
import weights from "../data/speech-weights.json" with { type: "json" };
import type { Place } from "../place.ts";
import { sumWeights } from "../sum-weights.ts";
import { speechFeatures } from "./speech-features.ts";

const WEIGHTS: ReadonlyMap<string, number> = new Map(Object.entries(weights));

/** How likely a stretch is somebody's words and no title, name or scare quote: 0..1. */
export function speechChance(place: Place, item: number, speaker: Candidate): number {
  return 1 / (1 + Math.exp(-sumWeights(speechFeatures(place, item, speaker), WEIGHTS)));
}
