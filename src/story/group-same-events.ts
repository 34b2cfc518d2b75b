import type { DateTellings } from "./dated-tellings.ts";
import type { WordsOf, WordsOfTellings } from "./telling-reader.ts";

/** Two tellings share at least this part of the telling words of the shorter one. */
const SHARED = 0.6;

/** So few telling words may agree by chance. */
const FEWEST = 4;

/**
 * Puts tellings of one event together, those that are mostly in the same words: the number of each
 * one's group, in the order in which the groups are first told.
 */
export function groupSameEvents({ told, at }: DateTellings, wordsOf: WordsOf): Uint32Array {
  const groupOf = new Uint32Array(told.length);
  if (told.length === 1) return groupOf;
  const groups = new ToldGroups(told.length);
  for (let place = 0; place < told.length; place++) {
    const words = wordsOf(told[place]!.tellings);
    const [first, end] = [words[at[place]!]!, words[at[place]! + 1]!];
    groupOf[place] = groups.nearest(words, first, end) ?? groups.add(words, first, end);
  }
  return groupOf;
}

/** The groups of a date by the words of their first telling. */
class ToldGroups {
  /** How many words each has. */
  readonly #sizes: number[] = [];
  /** Which groups have a word. */
  readonly #byWord = new Map<number, number[]>();
  /**
   * A zero for each group, before and after a comparison: a day may have thousands of tellings, and
   * counting what they share is all there is to it.
   */
  readonly #shared: Uint32Array;

  constructor(most: number) {
    this.#shared = new Uint32Array(most);
  }

  add(words: WordsOfTellings, from: number, to: number): number {
    const group = this.#sizes.push(to - from) - 1;
    for (let at = from; at < to; at++) {
      const word = words[at]!;
      const having = this.#byWord.get(word);
      if (having) having.push(group);
      else this.#byWord.set(word, [group]);
    }
    return group;
  }

  /** The group that shares most words, when it shares enough of them. */
  nearest(words: WordsOfTellings, from: number, to: number): number | null {
    const shared = this.#shared;
    const touched: number[] = [];
    for (let at = from; at < to; at++) {
      const having = this.#byWord.get(words[at]!);
      if (having === undefined) continue;
      for (const group of having) {
        if (shared[group] === 0) touched.push(group);
        shared[group]! += 1;
      }
    }
    let best: number | null = null;
    let most = 0;
    for (const group of touched) {
      const count = shared[group]!;
      shared[group] = 0;
      if (count <= most) continue;
      const shorter = Math.min(to - from, this.#sizes[group]!);
      if (shorter >= FEWEST && count / shorter >= SHARED) {
        best = group;
        most = count;
      }
    }
    return best;
  }
}
