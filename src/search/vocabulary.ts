import { type GroupedLists, groupNumbers } from "./grouped-lists.ts";
import type { WordTable } from "./word-table.ts";

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

/** Gives an index's own numbers to words as they come; `finish` adds the stems. */
export class VocabularyBuilder {
  readonly #table: WordTable;
  /** Own number → the table's number of the form. */
  readonly #forms: number[] = [];
  /** The table's number of the form → own number. */
  readonly #idOf: number[] = [];

  constructor(table: WordTable) {
    this.#table = table;
  }

  /** The own number of a word of the table, or -1 when nothing of it remains after folding. */
  add(word: number): number {
    const form = this.#table.formOf(word);
    if (form < 0) return -1;
    const known = this.#idOf[form];
    if (known !== undefined) return known;
    const id = this.#forms.push(form) - 1;
    this.#idOf[form] = id;
    return id;
  }

  finish(): Vocabulary {
    const words = this.#forms.map((form) => this.#table.foldedOf(form));
    const stemIdOf = new Map<string, number>();
    const stemOf = Uint32Array.from(this.#forms, (form) => {
      const stemmed = this.#table.stemmedOf(this.#table.stemOf(form));
      const id = stemIdOf.get(stemmed) ?? stemIdOf.size;
      stemIdOf.set(stemmed, id);
      return id;
    });
    const wordsOfStem = groupNumbers(stemIdOf.size, (put) => {
      stemOf.forEach((stemId, word) => {
        put(stemId, word);
      });
    });
    const idOf = new Map(words.map((word, id) => [word, id]));
    return { words, idOf, stemOf, stemIdOf, wordsOfStem };
  }
}
