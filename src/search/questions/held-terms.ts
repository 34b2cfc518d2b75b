import type { SentenceIndex } from "../sentences/sentence-index.ts";
import type { StorySentence } from "../sentences/story-sentences.ts";
import type { Question, Term } from "./read-question.ts";

/** A sentence's words, and what it holds of a question. */
export interface HeldTerms {
  readonly sentence: StorySentence;
  readonly stems: readonly number[];
  /** For each of the question's telling terms whether it holds it. */
  readonly telling: readonly boolean[];
}

export function heldTerms(
  { sentenceAt, passages }: SentenceIndex,
  question: Question,
  place: number,
): HeldTerms {
  const { starts, ends, items } = passages.passages;
  const { stemOfWritten } = passages.vocabulary;
  const stems: number[] = [];
  for (let at = starts[place]!; at < ends[place]!; at++) stems.push(stemOfWritten[items[at]!]!);
  const sentence = sentenceAt(place);
  const telling = question.telling.map((term) => holds({ sentence, stems }, term));
  return { sentence, stems, telling };
}

/** Whether the sentence holds a term, or mentions the person it names. */
export function holds(
  { stems, sentence }: Pick<HeldTerms, "stems" | "sentence">,
  term: Term,
): boolean {
  return stems.includes(term.stem) || (term.person !== null && sentence.people.has(term.person));
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
