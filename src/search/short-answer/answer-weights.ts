import fitted from "../../../data/calibration/short-answer.json" with { type: "json" };
import { ANSWER_KINDS, type AnswerKind } from "./answer-kind.ts";
import { SPAN_FEATURES } from "./span-features.ts";

/** For each kind of question the weights of `SPAN_FEATURES`, in their order. */
export type AnswerWeights = ReadonlyMap<AnswerKind, Float64Array>;

type Named = Readonly<Record<string, number | undefined>>;

const SHARED: Named = fitted.shared;
const OF_KINDS: Readonly<Record<AnswerKind, Named>> = fitted.kinds;

/** As fitted; features without a weight of their own count nothing. */
export const ANSWER_WEIGHTS: AnswerWeights = new Map(
  ANSWER_KINDS.map((kind) => [
    kind,
    Float64Array.from(SPAN_FEATURES, (name) => (SHARED[name] ?? 0) + (OF_KINDS[kind][name] ?? 0)),
  ]),
);
