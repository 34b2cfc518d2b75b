import type { Term } from "./read-question.ts";

/** The weight of all terms together. */
export function weightOfTerms(terms: readonly Term[]): number {
  return terms.reduce((total, { weight }) => total + weight, 0);
}
