import type { Candidate } from "../candidates/candidate.ts";
import type { Weights } from "../models.ts";
import type { Place } from "../place.ts";
import { sumWeights } from "../sum-weights.ts";
import { speechFeatures } from "./speech-features.ts";

/** How likely a stretch is somebody's words and no title, name or scare quote: 0..1. */
export function speechChance(
  place: Place,
  item: number,
  speaker: Candidate,
  weights: Weights,
): number {
  return 1 / (1 + Math.exp(-sumWeights(speechFeatures(place, item, speaker), weights)));
}
