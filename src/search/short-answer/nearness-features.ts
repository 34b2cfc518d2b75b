import type { SpanView } from "./span-view.ts";

type Feature = (span: SpanView) => number | boolean;

/** How near, and in which clause, the asked words stand; shares are of the question's weight. */
export const NEARNESS_FEATURES = {
  nearBefore: ({ scene, first }) => scene.askedBefore[first]! / scene.asked.weight,
  nearAfter: ({ scene, last }) => scene.askedAfter[last]! / scene.asked.weight,
  nearest: ({ scene, first, last }) =>
    Math.max(scene.askedBefore[first]!, scene.askedAfter[last]!) / scene.asked.weight,
  clauseShare: ({ scene, first }) =>
    scene.clauseWeight[scene.clauseOf[first]!]! / scene.asked.weight,
  clauseHoldsNone: ({ scene, first }) => scene.clauseWeight[scene.clauseOf[first]!] === 0,
  nextClauseShare: ({ scene, first, last }) =>
    Math.max(
      scene.clauseWeight[scene.clauseOf[first]! - 1] ?? 0,
      scene.clauseWeight[scene.clauseOf[last]! + 1] ?? 0,
    ) / scene.asked.weight,
  crossesClauses: ({ scene: { clauseOf }, first, last }) => clauseOf[first] !== clauseOf[last],
} as const satisfies Readonly<Record<string, Feature>>;
