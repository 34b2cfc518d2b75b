import type { Weights } from "../models.ts";
import type { ReportedContent } from "../place.ts";
import { spanOf } from "../span-of.ts";
import { sumWeights } from "../sum-weights.ts";
import { contentFeatures } from "./content-features.ts";

export interface ChosenContent {
  readonly content: ReportedContent;
  readonly chance: number;
}

/**
 * The contents that are likely reported, outermost only: what a reported clause itself reports
 * belongs to the outer speaker.
 */
export function chooseContents(
  contents: readonly ReportedContent[],
  least: number,
  weights: Weights,
): readonly ChosenContent[] {
  const ordered = contents
    .map((content) => ({ content, chance: contentChance(content, weights), hull: hullOf(content) }))
    .filter(({ chance }) => chance >= least)
    .toSorted((a, b) => a.hull.start - b.hull.start || b.hull.end - a.hull.end);
  const chosen: ChosenContent[] = [];
  let reached = 0;
  for (const { content, chance, hull } of ordered) {
    if (hull.start < reached) continue;
    chosen.push({ content, chance });
    reached = hull.end;
  }
  return chosen;
}

function contentChance(content: ReportedContent, weights: Weights): number {
  const chance = 1 / (1 + Math.exp(-sumWeights(contentFeatures(content), weights)));
  return Math.round(chance * 100) / 100;
}

function hullOf({ scene, segments }: ReportedContent): { start: number; end: number } {
  return {
    start: spanOf(scene, segments[0]!).start,
    end: spanOf(scene, segments.at(-1)!).end,
  };
}
