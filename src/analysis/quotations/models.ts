import attribution from "./data/attribution-weights.json" with { type: "json" };
import content from "./data/content-weights.json" with { type: "json" };
import ending from "./data/ending-weights.json" with { type: "json" };
import speech from "./data/speech-weights.json" with { type: "json" };

/** Feature, its words joined by `|` → weight. */
export type Weights = ReadonlyMap<string, number>;

/** The linear models that the finding of quotations rests on. */
export interface Models {
  /** Who speaks quoted words: a softmax over the candidates. */
  readonly attribution: Weights;
  /** Whether words in quotation marks are somebody's speech: logistic. */
  readonly speech: Weights;
  /** Where a reported clause ends: logistic at each place where it may. */
  readonly ending: Weights;
  /** Whether a clause is reported by its verb: logistic. */
  readonly content: Weights;
}

/** As learnt by `npm run eval -- train-attribution`. */
export const TRAINED: Models = {
  attribution: new Map(Object.entries(attribution)),
  speech: new Map(Object.entries(speech)),
  ending: new Map(Object.entries(ending)),
  content: new Map(Object.entries(content)),
};
