import type { Line } from "#search/lookup/line-index.ts";
import { lazy } from "#text/lazy.ts";
import type { Hit } from "./answer.ts";
import { matchedWords } from "./matched-words.ts";

/** A line of the story as a hit for the words that found it. */
export function lineHit(line: Line, words: string, score: number): Hit {
  const { article, start, end, quotation, contents } = line;
  const matched = lazy(() => contents.flatMap((span) => matchedWords(article.text, span, words)));
  return {
    article,
    start,
    end,
    score,
    quotation,
    speaker: quotation?.speaker ?? null,
    date: quotation?.date ?? article.published,
    get matched() {
      return matched();
    },
  };
}
