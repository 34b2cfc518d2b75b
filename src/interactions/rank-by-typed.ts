import type { Choice } from "./command.ts";
import { foldForMatch } from "./fold-for-match.ts";

interface Named extends Choice {
  readonly alsoKnownAs: readonly string[];
}

/**
 * The candidates that fit what is typed, best first: a name that begins with it, then a name with
 * a word that begins with it, then a name that holds it, then all its words somewhere. Equal fits
 * keep their order. Letters are compared without case and accents.
 */
export function rankByTyped(candidates: readonly Named[], typed: string): readonly Choice[] {
  const wanted = foldForMatch(typed);
  const fits = candidates.map((candidate) => ({ candidate, fit: bestFit(candidate, wanted) }));
  return fits
    .filter(({ fit }) => fit > 0)
    .toSorted((a, b) => b.fit - a.fit)
    .map(({ candidate: { name, value } }) => ({ name, value }));
}

function bestFit({ name, alsoKnownAs }: Named, wanted: string): number {
  if (wanted === "") return 1;
  // An alias is as good as a name, but the name decides between equals.
  return (
    Math.max(fitOf(name, wanted) + 0.5, ...alsoKnownAs.map((each) => fitOf(each, wanted)), 0.5) -
    0.5
  );
}

function fitOf(name: string, wanted: string): number {
  const folded = foldForMatch(name);
  if (folded.startsWith(wanted)) return 4;
  if (folded.includes(` ${wanted}`)) return 3;
  if (folded.includes(wanted)) return 2;
  return wanted.split(" ").every((word) => folded.includes(word)) ? 1 : 0;
}
