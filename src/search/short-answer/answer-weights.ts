import fitted from "../../../data/calibration/short-answer.json" with { type: "json" };
import { ANSWER_KINDS, type AnswerKind } from "./answer-kind.ts";
import { SPAN_FEATURES } from "./span-features.ts";

/** For each kind of question the weights of `SPAN_FEATURES`, in their order. */
export const ANSWER_WEIGHTS: ReadonlyMap<AnswerKind, Float64Array> = new Map(
  ANSWER_KINDS.map((kind) => [
    kind,
    Float64Array.from(SPAN_FEATURES, (name) => fitted.shared[name] + fitted.kinds[kind][name]),
  ]),
);
