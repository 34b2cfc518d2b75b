import type { Models, Weights } from "../models.ts";
import type { Place, ReportedContent } from "../place.ts";
import { spanOf } from "../span-of.ts";
import { weightSum } from "../weight-sum.ts";
import { createEndingSums } from "./create-ending-sums.ts";
import { endContent } from "./end-content.ts";
import { tellContent } from "./tell-content.ts";

export interface ChosenContent {
  readonly content: ReportedContent;
  readonly chance: number;
}

/** The least chance that a clause is reported speech for it to be shown as such. */
const LEAST_CHANCE = 0.3;

/**
 * The contents that are likely reported, outermost only: what a reported clause itself reports
 * belongs to the outer speaker. Of two that begin together the longer stands.
 */
export function chooseContents(places: readonly Place[], models: Models): readonly ChosenContent[] {
  const chosen: ChosenContent[] = [];
  const endingSums = createEndingSums(models.ending);
  let begun = -1;
  let reached = 0;
  for (const place of places) {
    if (place.contents.length === 0) continue;
    for (const whole of inOrder(place)) {
      const start = startOf(whole);
      const rival = start === begun;
      if (start < reached && !rival) continue;
      const chance = contentChance(whole, models.content);
      if (chance < LEAST_CHANCE) continue;
      const content = endContent(place, whole, endingSums);
      const { end } = spanOf(content.scene, content.segments.at(-1)!);
      if (rival && end <= reached) continue;
      if (rival) chosen.pop();
      chosen.push({ content, chance });
      begun = start;
      reached = end;
    }
  }
  return chosen;
}

/** The contents of one passage by where they begin. */
function inOrder({ contents }: Place): readonly ReportedContent[] {
  return contents.toSorted((a, b) => a.segments[0]!.first - b.segments[0]!.first);
}

/** Where it begins in the text. */
function startOf({ scene, segments }: ReportedContent): number {
  return scene.items[segments[0]!.first]!.token.start;
}

function contentChance(content: ReportedContent, weights: Weights): number {
  const sum = weightSum(weights, (features) => tellContent(content, features));
  const chance = 1 / (1 + Math.exp(-sum));
  return Math.round(chance * 100) / 100;
}
