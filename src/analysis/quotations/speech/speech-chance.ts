import type { Candidate } from "../candidates/candidate.ts";
import type { Weights } from "../models.ts";
import type { Place } from "../place.ts";
import { weightSum } from "../weight-sum.ts";
import { tellSpeech } from "./tell-speech.ts";

/** How likely a stretch is somebody's words and no title, name or scare quote: 0..1. */
export function speechChance(
  place: Place,
  item: number,
  speaker: Candidate,
  weights: Weights,
): number {
  const sum = weightSum(weights, (features) => tellSpeech(place, item, speaker, features));
  return 1 / (1 + Math.exp(-sum));
}
