import type { Article } from "#story/article.ts";
import type { Span } from "#text/span.ts";
import { scanWords } from "#text/split-words.ts";
import { type StoryWords, wordBorder } from "./story-words.ts";

/**
 * Finds the words of stretches that count as running on. They are among the article's, unless there
 * are several stretches, or one begins or ends within a word: those have words of their own in the
 * block.
 */
export class StretchFinder {
  readonly #words: StoryWords;
  /** The words found last are those from here on and before `to`. */
  from = 0;
  to = 0;

  constructor(words: StoryWords) {
    this.#words = words;
  }

  /** `place`: the article's in the story. */
  find({ text }: Article, place: number, stretches: readonly Span[]): void {
    if (stretches.length === 1) {
      this.from = wordBorder(this.#words, place, stretches[0]!.start);
      this.to = wordBorder(this.#words, place, stretches[0]!.end);
      if (this.from >= 0 && this.to >= 0) return;
    }
    const { block } = this.#words;
    this.from = block.length;
    for (const stretch of stretches) this.#push(text, stretch);
    this.to = block.length;
  }

  /** A stretch's own words; those of which nothing remains after folding are left out. */
  #push(text: string, { start, end }: Span): void {
    const { table, block } = this.#words;
    const own = text.slice(start, end);
    scanWords(own, (from, to) => {
      const word = table.numberOf(own.slice(from, to));
      if (table.formOf(word) >= 0) block.push(word, start + from);
    });
  }
}
