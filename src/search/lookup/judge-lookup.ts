import { STOP_WORDS } from "#text/stop-words.ts";
import calibration from "../../../data/calibration/lookup.json" with { type: "json" };
import type { LookupResult } from "./lookup.ts";
import { LOOKUP_FEATURES, lookupFeatures } from "./lookup-features.ts";

/** How sure it is that the first passage found is the one meant. */
export interface LookupJudgement {
  /** 0..1, a calibrated probability. */
  readonly confidence: number;
  readonly answered: boolean;
}

/** Judges by a logistic regression fitted on lines that are held and lines that are not. */
export function judgeLookup(result: LookupResult, size: number): LookupJudgement {
  const features = lookupFeatures(result, size);
  if (features === null || saysTooLittle(result)) return { confidence: 0, answered: false };
  let sum = calibration.bias;
  for (const name of LOOKUP_FEATURES) sum += calibration.weights[name] * features[name];
  const confidence = 1 / (1 + Math.exp(-sum));
  return { confidence, answered: confidence >= calibration.threshold };
}

/** One or two words that stand everywhere ("a", "of the") are nobody's words in particular. */
function saysTooLittle({ query: { words } }: LookupResult): boolean {
  return (
    words.length < 3 && words.every(({ folded }) => folded.length < 2 || STOP_WORDS.has(folded))
  );
}
