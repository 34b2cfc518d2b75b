import type { Steps } from "#text/steps.ts";
import { indexNearWords, type NearWords } from "./near-words.ts";

/** Of a list of texts that grows: those that may be within a mistake or two of a word. */
export class NearTexts {
  readonly #texts: readonly string[];
  /** The texts before `#split`, and those from there on, which are few and soon indexed. */
  #many: NearWords | null = null;
  #few: NearWords | null = null;
  #split = 0;
  #size = 0;

  constructor(texts: readonly string[]) {
    this.#texts = texts;
  }

  /** Over all texts that there are by now. */
  *index(): Steps<NearWords> {
    const size = this.#texts.length;
    if (this.#many === null || size - this.#split > this.#split / SHARE) {
      const many = yield* indexNearWords(this.#texts, 0, size);
      [this.#many, this.#few, this.#split, this.#size] = [many, null, size, size];
    } else if (size > this.#size) {
      const few = yield* indexNearWords(this.#texts, this.#split, size);
      [this.#few, this.#size] = [few, size];
    }
    const parts = [this.#many, this.#few].filter((part) => part !== null);
    return {
      forEach: (word, mistakes, visit) => {
        for (const part of parts) part.forEach(word, mistakes, visit);
      },
    };
  }
}

/** So many times fewer are indexed by themselves. */
const SHARE = 8;
