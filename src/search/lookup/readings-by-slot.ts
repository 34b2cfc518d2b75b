import type { Query } from "../passages/query.ts";

/** For each held word that may stand for query words: which ones, and how alike. */
export interface SlottedReadings {
  readonly words: number[];
  /** The readings of slot `s` are those from `starts[s]` to before `starts[s + 1]`. */
  readonly starts: readonly number[];
  /** Reading → place of the query's word. */
  readonly places: readonly number[];
  readonly likeness: readonly number[];
}

/**
 * Gives a slot (1 and up) to every held word that may stand for a query word, in `slotOf`. The
 * caller sets the slots of `words` back to 0. In plain lists: a typed array takes longer to make
 * than the few readings of a query to file.
 */
export function readingsBySlot({ words }: Query, slotOf: Uint16Array): SlottedReadings {
  const held: number[] = [];
  const bySlot: { readonly place: number; readonly like: number }[][] = [[]];
  words.forEach(({ readings }, place) => {
    for (const [word, like] of readings) {
      if (slotOf[word] === 0) {
        if (held.length >= 0xfffe) continue;
        slotOf[word] = held.push(word);
        bySlot.push([]);
      }
      bySlot[slotOf[word]!]!.push({ place, like });
    }
  });
  const starts: number[] = [];
  const places: number[] = [];
  const likeness: number[] = [];
  for (const readings of bySlot) {
    starts.push(places.length);
    for (const { place, like } of readings) {
      places.push(place);
      likeness.push(like);
    }
  }
  starts.push(places.length);
  return { words: held, starts, places, likeness };
}
