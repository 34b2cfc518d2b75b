import type { Meaning } from "../meaning.ts";

/**
 * True when a text tells of times past in their own order, as a history does: many years are
 * given, far from the day it appeared, and hardly a day is told from the writer's own.
 * After the narrative documents of HeidelTime (Strötgen and Gertz 2013), but read from the text.
 */
export function isNarrative(meanings: readonly Meaning[], publishedYear: number | null): boolean {
  let given = 0;
  let undirected = 0;
  let near = 0;
  let deictic = 0;
  for (const meaning of meanings) {
    if (meaning.kind === "weekday" && meaning.from === "now") deictic++;
    if (meaning.kind === "shift" && meaning.from === "now") deictic++;
    if (meaning.kind === "date" && meaning.year === null) undirected++;
    if (meaning.kind === "date" && meaning.year?.kind === "given") {
      given++;
      if (publishedYear !== null && Math.abs(publishedYear - meaning.year.year) <= 1) near++;
    }
  }
  return given >= 5 && deictic * 6 <= given + undirected && near * 2 <= given;
}
