import type { Story, StoryQuotation } from "#story/story.ts";
import { NumberBuffer } from "../numbers/number-buffer.ts";
import { placeFinder } from "../words/articles-by-id.ts";
import { pushWords } from "../words/passage-words.ts";
import { type StoryWords, wordBorder } from "../words/story-words.ts";

/** Gives the numbers of the folded words between a quotation's start and its end. */
export type FormsOf = (quotation: StoryQuotation) => Uint32Array;

export function quotedForms(story: Story, words: StoryWords): FormsOf {
  const placeOf = placeFinder(story);
  const { formOf } = words.table.state();
  return ({ article, start, end }) => {
    const place = placeOf(article);
    const [from, to] = [wordBorder(words, place, start), wordBorder(words, place, end)];
    if (from >= 0 && to >= 0) return words.words.subarray(from, to).map((word) => formOf[word]!);
    const own = new NumberBuffer();
    pushWords(article.text.slice(start, end), words.table, own);
    return own.toArray().map((word) => words.table.formOf(word));
  };
}
