import type { NotSpeech } from "#story/analysis.ts";
import type { Spoken } from "./candidates/candidate.ts";
import { spanOf } from "./span-of.ts";
import { sureName } from "./speech/sure-name.ts";
import { wordsOf } from "./speech/words-of.ts";

/** Quoted words that are nobody's speech, and why. */
export function notSpeech({ place, item }: Spoken): NotSpeech {
  const { scene } = place;
  const { start, end } = spanOf(scene, { first: item, last: item });
  const sure = sureName(place, item);
  if (sure) return { start, end, reason: sure, foundBy: "name-in-marks" };
  const { first, last } = scene.items[item]!;
  const titled = wordsOf(scene.document.tokens, first, last).capitals === "titled";
  return { start, end, reason: titled ? "title" : "scare quotes", foundBy: "speech-weights" };
}
