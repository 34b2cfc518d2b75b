import type { QueryWord } from "./expand-word.ts";
import type { GroupedLists } from "./grouped-lists.ts";

/** Adds up what each passage holds of a query. Working memory for one index. */
export class ScoreMemory {
  /** All 0 between queries. */
  readonly scores: Float32Array;
  /** The last round in which a passage was counted. */
  readonly #counted: Uint32Array;
  #round = 0;

  constructor(size: number) {
    this.scores = new Float32Array(size);
    this.#counted = new Uint32Array(size);
  }

  /**
   * Adds a word's weight to the passages that hold one of its readings, by their best reading.
   * Passages that had nothing yet are noted in `touched`.
   */
  addWord(lists: GroupedLists, word: QueryWord, touched: number[] | null): void {
    if (word.stems.length === 1) this.#addStem(lists, word, touched);
    else this.#addStems(lists, word, touched);
  }

  /** Of a single stem each passage comes once. */
  #addStem({ starts, items }: GroupedLists, word: QueryWord, touched: number[] | null): void {
    const { scores } = this;
    const [stem, likeness] = word.stems[0]!;
    const gain = word.weight * likeness;
    const end = starts[stem + 1]!;
    for (let at = starts[stem]!; at < end; at++) {
      const passage = items[at]!;
      if (touched !== null && scores[passage] === 0) touched.push(passage);
      scores[passage]! += gain;
    }
  }

  #addStems(lists: GroupedLists, word: QueryWord, touched: number[] | null): void {
    this.#startRound();
    for (const [stem, likeness] of word.stems) {
      this.#addOnce(lists, stem, word.weight * likeness, touched);
    }
  }

  /** Adds to the passages of a stem that were not counted in this round. */
  #addOnce(
    { starts, items }: GroupedLists,
    stem: number,
    gain: number,
    touched: number[] | null,
  ): void {
    const { scores } = this;
    const counted = this.#counted;
    const round = this.#round;
    const end = starts[stem + 1]!;
    for (let at = starts[stem]!; at < end; at++) {
      const passage = items[at]!;
      if (counted[passage] === round) continue;
      counted[passage] = round;
      if (touched !== null && scores[passage] === 0) touched.push(passage);
      scores[passage]! += gain;
    }
  }

  clear(touched: readonly number[] | null): void {
    if (touched === null) this.scores.fill(0);
    else for (const passage of touched) this.scores[passage] = 0;
  }

  #startRound(): void {
    if (this.#round === 0xffff_ffff) {
      this.#counted.fill(0);
      this.#round = 0;
    }
    this.#round++;
  }
}
