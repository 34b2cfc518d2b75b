import type { Article } from "#story/article.ts";
import type { Span } from "#text/span.ts";
import { readWords } from "./read-words.ts";
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
    const { table, block } = this.#words;
    this.from = block.length;
    for (const { start, end } of stretches) {
      readWords(text.slice(start, end), table, (word, from) => block.push(word, start + from));
    }
    this.to = block.length;
  }
}
