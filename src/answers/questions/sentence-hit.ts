import type { StorySentence } from "#search/sentences/story-sentences.ts";
import { lazy } from "#text/lazy.ts";
import type { Hit } from "../answer.ts";
import { matchedWords } from "../matched-words.ts";

/**
 * A sentence as a hit; as the quotation it lies in, when it is somebody's words. Beside quoted words
 * what is only reported steps back.
 */
export function sentenceHit(sentence: StorySentence, question: string, score: number): Hit {
  const { article, start, end, quotations } = sentence;
  const quotation =
    quotations.find((each) => each.start <= start + 1 && end - 1 <= each.end) ??
    quotations.find((each) => each.quotation.kind !== "indirect") ??
    quotations[0] ??
    null;
  const [onlyPerson] = sentence.people.size === 1 ? sentence.people : [];
  const matched = lazy(() => matchedWords(article.text, sentence, question));
  return {
    article,
    start,
    end,
    score,
    quotation,
    speaker: quotation ? quotation.speaker : (onlyPerson ?? null),
    date: quotation?.date ?? article.published,
    get matched() {
      return matched();
    },
  };
}
