import { bestByStem, type QueryWord } from "./expand-word.ts";
import type { PassageIndex } from "./passage-index.ts";
import type { Prefixes } from "./prefixes.ts";

const BEGINS_SO = 0.95;
const MOST = 40;

/** A word that is still being typed: what it may mean now, or any held word that begins so. */
export function unfinishedWord(
  index: PassageIndex,
  word: QueryWord,
  prefixes: Prefixes,
): QueryWord {
  const readings = new Map(word.readings);
  for (const id of prefixes(word.folded, MOST)) {
    if ((readings.get(id) ?? 0) < BEGINS_SO) readings.set(id, BEGINS_SO);
  }
  if (readings.size === word.readings.size) return word;
  return { ...word, readings, stems: bestByStem(index, readings) };
}
