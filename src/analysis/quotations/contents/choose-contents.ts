import type { Models, Weights } from "../models.ts";
import type { Place, ReportedContent } from "../place.ts";
import { spanOf } from "../span-of.ts";
import { sumWeights } from "../sum-weights.ts";
import { contentFeatures } from "./content-features.ts";
import { endContent } from "./end-content.ts";

export interface ChosenContent {
  readonly content: ReportedContent;
  readonly chance: number;
}

/** The least chance that a clause is reported speech for it to be shown as such. */
const LEAST_CHANCE = 0.3;

/**
 * The contents that are likely reported, outermost only: what a reported clause itself reports
 * belongs to the outer speaker.
 */
export function chooseContents(places: readonly Place[], models: Models): readonly ChosenContent[] {
  const chosen: ChosenContent[] = [];
  let reached = 0;
  for (const { content, chance, hull } of places.flatMap((place) =>
    likelyContents(place, models),
  )) {
    if (hull.start < reached) continue;
    chosen.push({ content, chance });
    reached = hull.end;
  }
  return chosen;
}

/** Of one passage, in order of the text; of two that begin together the longer first. */
function likelyContents(place: Place, models: Models) {
  const likely = [];
  for (const whole of place.contents.values()) {
    const chance = contentChance(whole, models.content);
    if (chance < LEAST_CHANCE) continue;
    const content = endContent(place, whole, models.ending);
    likely.push({ content, chance, hull: hullOf(content) });
  }
  return likely.toSorted((a, b) => a.hull.start - b.hull.start || b.hull.end - a.hull.end);
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
