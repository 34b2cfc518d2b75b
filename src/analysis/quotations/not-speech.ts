import type { NotSpeech } from "#story/analysis.ts";
import type { Spoken } from "./candidates/candidate.ts";
import { spanOf } from "./span-of.ts";

/** Quoted words that are nobody's speech, and why. */
export function notSpeech({ place, item }: Spoken): NotSpeech {
  const span = spanOf(place.scene, { first: item, last: item });
  return { ...span, reason: "scare quotes", foundBy: "speech-weights" };
}
