import { foldWord } from "#text/fold-word.ts";
import { stem } from "#text/stem.ts";
import { type GroupedLists, groupNumbers } from "./grouped-lists.ts";

/** All different words of an index by number, and which of them share a stem. */
export interface Vocabulary {
  /** Folded words; a word's number is its place here. */
  readonly words: readonly string[];
  readonly idOf: ReadonlyMap<string, number>;
  /** Word number → stem number. */
  readonly stemOf: Uint32Array;
  readonly stemIdOf: ReadonlyMap<string, number>;
  /** Stem number → word numbers. */
  readonly wordsOfStem: GroupedLists;
}

/** Gives numbers to words as they come; `finish` adds the stems. */
export class VocabularyBuilder {
  readonly #words: string[] = [];
  readonly #idOf = new Map<string, number>();
  readonly #idOfRaw = new Map<string, number>();

  /** The number of a word as written, or -1 when nothing of it remains after folding. */
  add(raw: string): number {
    const known = this.#idOfRaw.get(raw);
    if (known !== undefined) return known;
    const folded = foldWord(raw);
    const id = folded === "" ? -1 : this.#idOfFolded(folded);
    this.#idOfRaw.set(raw, id);
    return id;
  }

  #idOfFolded(folded: string): number {
    const known = this.#idOf.get(folded);
    if (known !== undefined) return known;
    this.#idOf.set(folded, this.#words.length);
    return this.#words.push(folded) - 1;
  }

  finish(): Vocabulary {
    const words = this.#words;
    const stemIdOf = new Map<string, number>();
    const stemOf = Uint32Array.from(words, (word) => {
      const stemmed = stem(word);
      const id = stemIdOf.get(stemmed) ?? stemIdOf.size;
      stemIdOf.set(stemmed, id);
      return id;
    });
    const wordsOfStem = groupNumbers(stemIdOf.size, (put) => {
      stemOf.forEach((stemId, word) => {
        put(stemId, word);
      });
    });
    return { words, idOf: this.#idOf, stemOf, stemIdOf, wordsOfStem };
  }
}
