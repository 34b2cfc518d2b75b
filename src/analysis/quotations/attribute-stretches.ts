import type { Candidate, Rival, Spoken } from "./candidates/candidate.ts";
import { candidatesFor } from "./candidates/candidates-for.ts";
import type { Models, Weights } from "./models.ts";
import type { Place } from "./place.ts";
import { speechChance } from "./speech/speech-chance.ts";
import { sureName } from "./speech/sure-name.ts";
import { weightSum } from "./weight-sum.ts";

const LEAST_CHANCE = 0.5;

/** Stretches that are somebody's words, each with who speaks it, and those that are not. */
export interface AttributedStretches {
  readonly spoken: readonly Spoken[];
  readonly notSpoken: readonly Spoken[];
}

/**
 * Who speaks each stretch, in order of the text: the candidate of the greatest weight. A stretch
 * that is no speech is set aside and does not count as the last that somebody spoke. Doubt about the
 * speaker is doubt about the speech: scare quotes have no clear one.
 */
export function attributeStretches(places: readonly Place[], models: Models): AttributedStretches {
  const spoken: Spoken[] = [];
  const notSpoken: Spoken[] = [];
  for (const [index, place] of places.entries())
    for (let item = 0; item < place.scene.items.length; item++) {
      if (!place.scene.items[item]!.stretch) continue;
      const { candidate, chance } = likeliest(
        candidatesFor(places, index, item, spoken),
        models.attribution,
      );
      const speech =
        sureName(place, item) === null &&
        speechChance(place, item, candidate, models.speech) * Math.sqrt(chance) >= LEAST_CHANCE;
      (speech ? spoken : notSpoken).push({ place, item, candidate, chance });
    }
  return { spoken, notSpoken };
}

/** The likeliest candidate and its share of the softmax over all. */
export function likeliest(
  rivals: readonly Rival[],
  weights: Weights,
): {
  candidate: Candidate;
  chance: number;
} {
  if (rivals.length === 1) return { candidate: candidateOf(rivals[0]!), chance: 1 };
  const sums = rivals.map(({ tell }) => weightSum(weights, tell));
  let highest = 0;
  for (let at = 1; at < sums.length; at++) if (sums[at]! > sums[highest]!) highest = at;
  let powers = 0;
  for (const sum of sums) powers += Math.exp(sum - sums[highest]!);
  const chosen = closerCue(rivals[highest]!, rivals);
  return { candidate: candidateOf(chosen), chance: round(1 / powers) };
}

/** Without its features, which hold on to all that they were told of. */
function candidateOf({ scene, frame, where, covers }: Candidate): Candidate {
  return { scene, frame, where, covers };
}

/** Of the verbs that share the subject, the one whose clause the words stand in, or the last before a new paragraph. */
function closerCue(chosen: Candidate, candidates: readonly Candidate[]): Candidate {
  const { frame, scene, where } = chosen;
  if (!frame?.subject) return chosen;
  const above = where === "paragraph-before";
  if (!above && !where.startsWith("before")) return chosen;
  const closer = candidates.findLast(
    (each) =>
      (above ? each.where === where : each.covers) &&
      each.scene === scene &&
      each.frame?.subject?.first === frame.subject?.first,
  );
  return closer ?? chosen;
}

function round(chance: number): number {
  return Math.round(chance * 100) / 100;
}
