import { createEditDistance, type EditDistance } from "#text/edit-distance.ts";
import { remembered } from "#text/remembered.ts";
import { stem } from "#text/stem.ts";
import type { PassageIndex } from "./passage-index.ts";

/** A word of a query with the held words it may stand for. */
export interface QueryWord {
  readonly folded: string;
  /** Held word number → how alike, 0..1; 1 is the word itself. */
  readonly readings: ReadonlyMap<number, number>;
  /** Stem number → likeness of its best reading, best first. */
  readonly stems: readonly (readonly [stem: number, likeness: number])[];
  /** The stem of the word itself, or -1 when it is not held. */
  readonly ownStem: number;
  /** How telling the word is; of an unknown word, that of its best reading. */
  readonly weight: number;
}

export const SAME_STEM = 0.93;
const WRONG_FIRST_LETTER = 0.06;

/** Finds the held words that a query's word may mean: itself, its other forms, its misspellings. */
export function expandWord(index: PassageIndex, folded: string, distance: EditDistance): QueryWord {
  const { vocabulary } = index;
  const own = vocabulary.idOf.get(folded);
  const ownStem = vocabulary.stemIdOf.get(stem(folded)) ?? -1;
  const readings = new Map<number, number>();
  if (ownStem >= 0) addStem(index, ownStem, SAME_STEM, readings);
  if (own !== undefined) readings.set(own, 1);
  if (folded.length >= 3 && !/^\d/.test(folded)) {
    addMisspellings(index, folded, ownStem >= 0, distance, readings);
  }
  const stems = bestByStem(index, readings);
  const weight = ownStem >= 0 ? index.stemWeight[ownStem]! : weightOfUnknown(index, stems);
  return { folded, readings, stems, ownStem, weight };
}

/** Expands words of one index, and remembers them: much the same ones are asked about. */
export const wordExpander = remembered((index: PassageIndex): ((folded: string) => QueryWord) => {
  const distance = createEditDistance();
  const kept = new Map<string, QueryWord>();
  return (folded) => {
    const known = kept.get(folded);
    if (known !== undefined) return known;
    const made = expandWord(index, folded, distance);
    if (folded.length > LONGEST_KEPT) return made;
    if (kept.size === MOST_KEPT) kept.clear();
    kept.set(folded, made);
    return made;
  };
});

const MOST_KEPT = 1000;
/** Longer words may be views into the text that they were cut from, and would keep it in memory. */
const LONGEST_KEPT = 12;

function addStem(
  { vocabulary: { wordsOfStem } }: PassageIndex,
  stemId: number,
  likeness: number,
  readings: Map<number, number>,
): void {
  for (let at = wordsOfStem.starts[stemId]!; at < wordsOfStem.starts[stemId + 1]!; at++) {
    const word = wordsOfStem.items[at]!;
    if ((readings.get(word) ?? 0) < likeness) readings.set(word, likeness);
  }
}

/** A held word is rarely a misspelling of another: it is widened less and counts for less. */
function addMisspellings(
  index: PassageIndex,
  folded: string,
  held: boolean,
  distance: EditDistance,
  readings: Map<number, number>,
): void {
  const { words, stemOf } = index.vocabulary;
  const most = held ? 1.05 : mostMistakes(folded.length);
  const found = new Map<number, number>();
  const seen = new Set<number>(readings.keys());
  index.nearWords.forEach(folded, !held && folded.length >= 7 ? 2 : 1, (id) => {
    if (seen.has(id)) return;
    seen.add(id);
    const word = words[id]!;
    const mistakes = distance(folded, word, most);
    if (mistakes > most) return;
    const share = mistakes / Math.max(4, folded.length);
    const otherStart = word.charCodeAt(0) === folded.charCodeAt(0) ? 0 : WRONG_FIRST_LETTER;
    const likeness = 1 - share * (held ? 1.5 : 1.15) - otherStart;
    found.set(id, likeness);
  });
  for (const [id, likeness] of found) readings.set(id, likeness);
  if (held) return;
  for (const [id, likeness] of found) {
    if (likeness > 0.5) addStem(index, stemOf[id]!, likeness * SAME_STEM, readings);
  }
}

function mostMistakes(length: number): number {
  if (length <= 3) return 1;
  return length <= 6 ? 1.65 : 2;
}

/** The stems that readings belong to, each with its best one, the likest first. */
export function bestByStem(
  { vocabulary: { stemOf, rankOfStem } }: PassageIndex,
  readings: ReadonlyMap<number, number>,
): [number, number][] {
  const best = new Map<number, number>();
  for (const [word, likeness] of readings) {
    const stemId = stemOf[word]!;
    if ((best.get(stemId) ?? 0) < likeness) best.set(stemId, likeness);
  }
  return [...best].sort((a, b) => b[1] - a[1] || rankOfStem[a[0]]! - rankOfStem[b[0]]!);
}

/** The weight of its likeliest reading (alike and frequent); of a word like nothing held, high. */
function weightOfUnknown(index: PassageIndex, stems: readonly [number, number][]): number {
  const { stemWeight, postings, size } = index;
  let best = -1;
  let weight = Math.log(1 + (size + 0.5) / 0.5) * 0.8;
  for (const [stemId, likeness] of stems) {
    const count = postings.starts[stemId + 1]! - postings.starts[stemId]!;
    const plausible = likeness + 0.03 * Math.log(1 + count);
    if (plausible <= best) continue;
    best = plausible;
    weight = stemWeight[stemId]!;
  }
  return weight;
}
