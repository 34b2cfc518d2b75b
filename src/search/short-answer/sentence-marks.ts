import type { Span } from "#text/span.ts";
import type { Question } from "../questions/read-question.ts";
import type { SentenceIndex } from "../sentences/sentence-index.ts";
import type { StorySentence } from "../sentences/story-sentences.ts";

/** Annotations of the sentence that stretches are compared with. */
export interface SentenceMarks {
  readonly timexes: readonly Span[];
  readonly mentions: readonly Span[];
  /** The mentions, by whatever name, of people that the question names. */
  readonly askedMentions: readonly Span[];
}

export function sentenceMarks(
  { personIn }: SentenceIndex,
  { people }: Question,
  { article, timexes, mentions }: StorySentence,
): SentenceMarks {
  const isAsked = (number: number | null) => {
    const person = personIn(article, number);
    return person !== null && people.includes(person);
  };
  const askedMentions = people.length === 0 ? [] : mentions.filter((each) => isAsked(each.person));
  return { timexes, mentions, askedMentions };
}
