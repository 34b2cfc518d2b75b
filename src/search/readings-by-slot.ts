import { type GroupedLists, groupNumbers } from "./grouped-lists.ts";
import type { Query } from "./query.ts";

/** For each held word that may stand for query words: which ones, and how alike. */
export interface SlottedReadings {
  readonly words: number[];
  readonly slots: GroupedLists;
  readonly likeness: Float64Array;
}

/**
 * Gives a slot (1 and up) to every held word that may stand for a query word, in `slotOf`. The
 * caller sets the slots of `words` back to 0.
 */
export function readingsBySlot({ words }: Query, slotOf: Uint16Array): SlottedReadings {
  const held: number[] = [];
  const triples: [slot: number, place: number, likeness: number][] = [];
  words.forEach(({ readings }, place) => {
    for (const [word, likeness] of readings) {
      if (slotOf[word] === 0) {
        if (held.length >= 0xfffe) continue;
        slotOf[word] = held.push(word);
      }
      triples.push([slotOf[word]!, place, likeness]);
    }
  });
  const order = groupNumbers(held.length + 1, (put) => {
    triples.forEach(([slot], at) => {
      put(slot, at);
    });
  });
  const items = order.items.map((at) => triples[at]![1]);
  const likeness = Float64Array.from(order.items, (at) => triples[at]![2]);
  return { words: held, slots: { starts: order.starts, items }, likeness };
}
