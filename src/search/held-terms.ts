import type { Term } from "./read-question.ts";
import type { SentenceIndex } from "./sentence-index.ts";
import type { StorySentence } from "./story-sentences.ts";

/** A sentence's words as sets, for the sentences that come into question. */
export interface HeldTerms {
  readonly sentence: StorySentence;
  readonly stems: readonly number[];
  readonly stemSet: ReadonlySet<number>;
}

export function heldTerms({ sentenceAt, passages }: SentenceIndex, place: number): HeldTerms {
  const { starts, ends, items } = passages.passages;
  const { stemOfWritten } = passages.vocabulary;
  const stems: number[] = [];
  for (let at = starts[place]!; at < ends[place]!; at++) stems.push(stemOfWritten[items[at]!]!);
  return { sentence: sentenceAt(place), stems, stemSet: new Set(stems) };
}

/** Whether the sentence holds a term, or mentions the person it names. */
export function holds({ stemSet, sentence }: HeldTerms, term: Term): boolean {
  return stemSet.has(term.stem) || (term.person !== null && sentence.people.has(term.person));
}

/** A word of the sentence that begins like the missing one, such as `friendship` for `friends`. */
const LIKE_PREFIX = 5;

export function hasLikeWord(
  { passages }: SentenceIndex,
  { stems }: HeldTerms,
  term: Term,
): boolean {
  if (term.isStop || term.stemmed.length < LIKE_PREFIX) return false;
  const prefix = term.stemmed.slice(0, LIKE_PREFIX);
  const { words, wordsOfStem } = passages.vocabulary;
  return stems.some((stem) =>
    words[wordsOfStem.items[wordsOfStem.starts[stem]!]!]?.startsWith(prefix),
  );
}
