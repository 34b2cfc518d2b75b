import type { SentenceIndex } from "../sentences/sentence-index.ts";
import { type HeldTerms, holds } from "./held-terms.ts";
import type { Question, Term } from "./read-question.ts";

/** What the sentences of a paragraph hold of a question. */
export interface ParagraphTerms {
  readonly paragraph: number;
  /** Its first and last sentence, by their places in the index. */
  readonly first: number;
  readonly last: number;
  readonly holding: (place: number) => HeldTerms;
  /** For each of the question's telling terms how many of the sentences hold it. */
  readonly telling: readonly number[];
  /** How many of the sentences hold a term. */
  readonly countOf: (term: Term) => number;
}

/** Counts each term once a paragraph, so that long ones take no longer for each of their sentences. */
export function paragraphTerms(
  { paragraphStarts }: SentenceIndex,
  question: Question,
  holding: (place: number) => HeldTerms,
  paragraph: number,
): ParagraphTerms {
  const first = paragraphStarts[paragraph]!;
  const last = paragraphStarts[paragraph + 1]! - 1;
  const telling = question.telling.map(() => 0);
  for (let place = first; place <= last; place++) {
    const held = holding(place).telling;
    for (let at = 0; at < telling.length; at++) if (held[at]) telling[at]! += 1;
  }
  const counts = new Map<Term, number>();
  const countOf = (term: Term): number => {
    const known = counts.get(term);
    if (known !== undefined) return known;
    let count = 0;
    for (let place = first; place <= last; place++) if (holds(holding(place), term)) count++;
    counts.set(term, count);
    return count;
  };
  return { paragraph, first, last, holding, telling, countOf };
}
