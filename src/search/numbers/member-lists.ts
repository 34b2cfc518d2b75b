import { type GroupedLists, listLength } from "./grouped-lists.ts";

/** From this share of the passages on, a bit for each passage takes no more room than the list. */
const LONG_SHARE = 1 / 32;

/** Ascending lists of passages that can also be asked whether a passage is on one of them. */
export class MemberLists {
  readonly lists: GroupedLists;
  /** How many passages there are. */
  readonly #size: number;
  /** Long list → a bit for each passage; made when first asked. */
  readonly #bits = new Map<number, Uint32Array>();

  constructor(lists: GroupedLists, size: number) {
    this.lists = lists;
    this.#size = size;
  }

  lengthOf(list: number): number {
    return listLength(this.lists, list);
  }

  /** A bit for each passage that is set where it is on the list; null for a short list. */
  bitsOf(list: number): Uint32Array | null {
    if (this.lengthOf(list) < this.#size * LONG_SHARE) return null;
    const known = this.#bits.get(list);
    if (known !== undefined) return known;
    const bits = new Uint32Array((this.#size >>> 5) + 1);
    const { starts, items } = this.lists;
    for (let at = starts[list]!; at < starts[list + 1]!; at++) {
      const passage = items[at]!;
      bits[passage >>> 5]! |= 1 << (passage & 31);
    }
    this.#bits.set(list, bits);
    return bits;
  }

  /** Whether a passage is on a list, by bisection. */
  isOn(list: number, passage: number): boolean {
    const { starts, items } = this.lists;
    let low = starts[list]!;
    let high = starts[list + 1]!;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (items[middle]! < passage) low = middle + 1;
      else high = middle;
    }
    return low < starts[list + 1]! && items[low] === passage;
  }
}
