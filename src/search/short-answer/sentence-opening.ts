import type { Span } from "#text/span.ts";
import { wordBoundary } from "#text/truncate.ts";
import type { StorySentence } from "../sentences/story-sentences.ts";

/** In characters; several times the longest sentence that people write. */
const LONGEST = 5_000;

/** A sentence as far as it is read for a short answer: a page of signs without an end is cut at a word. */
export function sentenceOpening(sentence: StorySentence): StorySentence {
  const { article, start, mentions, timexes } = sentence;
  if (sentence.end - start <= LONGEST) return sentence;
  const end = start + wordBoundary(article.text.slice(start, sentence.end), LONGEST);
  const isRead = (each: Span) => each.end <= end;
  return {
    ...sentence,
    end,
    mentions: mentions.filter(isRead),
    timexes: timexes.filter(isRead),
  };
}
