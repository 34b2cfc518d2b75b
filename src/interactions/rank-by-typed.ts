import type { Choice } from "./command.ts";
import { foldForMatch } from "./fold-for-match.ts";

/**
 * The choices that fit what is typed, best first: a name that begins with it, then one with a word
 * that begins with it, then one that holds it. Equal fits keep their order. Letters are compared
 * without case and accents.
 */
export function rankByTyped(choices: readonly Choice[], typed: string): readonly Choice[] {
  const wanted = foldForMatch(typed);
  return choices
    .map((choice) => ({ choice, fit: fitOf(choice.name, wanted) }))
    .filter(({ fit }) => fit > 0)
    .toSorted((a, b) => b.fit - a.fit)
    .map(({ choice }) => choice);
}

function fitOf(name: string, wanted: string): number {
  const folded = foldForMatch(name);
  if (folded.startsWith(wanted)) return 3;
  if (folded.includes(` ${wanted}`)) return 2;
  return folded.includes(wanted) ? 1 : 0;
}
