import type { Story } from "#story/story.ts";
import type { Steps } from "#text/steps.ts";
import { NumberBuffer } from "../numbers/number-buffer.ts";
import { pushWords } from "../words/passage-words.ts";
import { quotationsByArticle } from "../words/quotations-by-article.ts";
import { type StoryWords, wordBorder } from "../words/story-words.ts";

/** Shorter quotations are scraps rather than lines. */
const FEWEST_WORDS = 5;
/** So many articles to a step. */
const STEP = 100;

/**
 * Of each attributed quotation in quotation marks that is no scrap, the hash of its words times the
 * number of all quotations, and its place: one number, so that they are put in order fast.
 */
export function* hashQuotations(story: Story, words: StoryWords): Steps<Float64Array> {
  const { firstOf, quotations, numbers } = quotationsByArticle(story);
  yield;
  const hashed = new Float64Array(quotations.length);
  const { formOf } = words.table.state();
  let size = 0;
  const hashArticle = (article: number) => {
    for (let at = firstOf[article]!; at < firstOf[article + 1]!; at++) {
      const { speaker, quotation, start, end } = quotations[at]!;
      if (quotation.kind === "indirect" || speaker === null) continue;
      const from = wordBorder(words, article, start);
      const to = wordBorder(words, article, end);
      const hash =
        from < 0 || to < 0
          ? hashOwn(story.articles[article]!.article.text.slice(start, end), words)
          : hashOf(words.words, formOf, from, to);
      if (hash >= 0) hashed[size++] = hash * quotations.length + numbers[at]!;
    }
  };
  for (let article = 0; article < story.articles.length; article++) {
    hashArticle(article);
    if (article % STEP === 0) yield;
  }
  return hashed.subarray(0, size);
}

/** FNV-1a over the folded words; -1 for a scrap. */
function hashOf(words: Uint32Array, formOf: Uint32Array, from: number, to: number): number {
  if (to - from < FEWEST_WORDS) return -1;
  let hash = 0x811c9dc5;
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ formOf[words[at]!]!, 0x01000193);
  return hash >>> 0;
}

/** The same of a quotation that begins or ends within a word. */
function hashOwn(text: string, { table }: StoryWords): number {
  const own = new NumberBuffer();
  pushWords(text, table, own);
  return hashOf(own.toArray(), table.state().formOf, 0, own.length);
}
