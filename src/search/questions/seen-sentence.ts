import type { SentenceIndex } from "../sentences/sentence-index.ts";
import { type HeldTerms, holds } from "./held-terms.ts";
import type { Question, Term } from "./read-question.ts";

/** A sentence beside the others of its paragraph. */
export interface SeenSentence {
  readonly index: SentenceIndex;
  readonly question: Question;
  readonly own: HeldTerms;
  readonly around: Surroundings;
  readonly place: number;
}

/** What stands around it in its paragraph. */
interface Surroundings {
  readonly paragraph: number;
  readonly previous: HeldTerms | null;
  readonly next: HeldTerms | null;
  readonly others: readonly HeldTerms[];
  /** For each of the question's telling terms whether one of the others holds it. */
  readonly telling: readonly boolean[];
}

/** `holding` gives the terms of the sentence at a place. */
export function seeSentence(
  index: SentenceIndex,
  question: Question,
  holding: (place: number) => HeldTerms,
  place: number,
): SeenSentence {
  const paragraph = index.paragraphOf[place]!;
  const first = index.paragraphStarts[paragraph]!;
  const last = index.paragraphStarts[paragraph + 1]! - 1;
  const others: HeldTerms[] = [];
  for (let other = first; other <= last; other++) if (other !== place) others.push(holding(other));
  const around = {
    paragraph,
    previous: place > first ? holding(place - 1) : null,
    next: place < last ? holding(place + 1) : null,
    others,
    telling: question.telling.map((_, at) => others.some(({ telling }) => telling[at])),
  };
  return { index, question, own: holding(place), around, place };
}

/** Whether another sentence of its paragraph holds a term. */
export function standsAround({ others }: Surroundings, term: Term): boolean {
  return others.some((other) => holds(other, term));
}
