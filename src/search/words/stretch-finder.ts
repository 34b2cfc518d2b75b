import type { Article } from "#story/article.ts";
import type { Span } from "#text/span.ts";
import { NumberBuffer } from "../numbers/number-buffer.ts";
import { pushWords } from "./passage-words.ts";
import { type StoryWords, wordBorder } from "./story-words.ts";

/**
 * Finds the words of stretches that count as running on. They are among the article's, unless there
 * are several stretches, or one begins or ends within a word: those have words of their own, behind
 * all articles' with a place between them, so that no stretch stands on the border.
 */
export class StretchFinder {
  readonly #words: StoryWords;
  readonly #ownFrom: number;
  readonly #own: NumberBuffer;
  /** The words found last are those from here on and before `to`. */
  from = 0;
  to = 0;

  /** `room` for as many own words as are likely to come. */
  constructor(words: StoryWords, room: number | undefined) {
    this.#words = words;
    this.#own = new NumberBuffer(room);
    this.#ownFrom = words.firstOf.at(-1)! + 1;
  }

  /** Where the next own words go. */
  get nextOwn(): number {
    return this.#ownFrom + this.#own.length;
  }

  /** `place`: the article's in the story. */
  find({ text }: Article, place: number, stretches: readonly Span[]): void {
    if (stretches.length === 1) {
      this.from = wordBorder(this.#words, place, stretches[0]!.start);
      this.to = wordBorder(this.#words, place, stretches[0]!.end);
      if (this.from >= 0 && this.to >= 0) return;
    }
    this.from = this.nextOwn;
    for (const { start, end } of stretches) {
      pushWords(text.slice(start, end), this.#words.table, this.#own);
    }
    this.to = this.nextOwn;
  }

  /** Takes over own words that were found earlier. */
  append(own: Uint32Array): void {
    this.#own.append(own);
  }

  /** All words: the articles', and behind them those that stretches have of their own. */
  items(): Uint32Array {
    const all = new Uint32Array(this.nextOwn);
    all.set(this.#words.words.subarray(0, this.#ownFrom - 1));
    all.set(this.#own.toArray(), this.#ownFrom);
    return all;
  }
}
