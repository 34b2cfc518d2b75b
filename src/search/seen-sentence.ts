import { type HeldTerms, holds } from "./held-terms.ts";
import type { Question, Term } from "./read-question.ts";
import type { SentenceIndex } from "./sentence-index.ts";

/** A sentence beside the others of its paragraph. */
export interface SeenSentence {
  readonly index: SentenceIndex;
  readonly question: Question;
  readonly own: HeldTerms;
  readonly around: Surroundings;
  readonly place: number;
  readonly holdsTerm: (term: Term) => boolean;
  readonly inParagraph: (term: Term) => boolean;
}

/** What stands around it in its paragraph. */
interface Surroundings {
  readonly paragraph: number;
  readonly previous: HeldTerms | null;
  readonly next: HeldTerms | null;
  readonly inOthers: (term: Term) => boolean;
}

/** `holding` gives the terms of the sentence at a place. */
export function seeSentence(
  index: SentenceIndex,
  question: Question,
  holding: (place: number) => HeldTerms,
  place: number,
): SeenSentence {
  const own = holding(place);
  const around = readSurroundings(index, holding, place);
  const holdsTerm = (term: Term) => holds(own, term);
  const inParagraph = (term: Term) => holdsTerm(term) || around.inOthers(term);
  return { index, question, own, around, place, holdsTerm, inParagraph };
}

function readSurroundings(
  index: SentenceIndex,
  holding: (place: number) => HeldTerms,
  place: number,
): Surroundings {
  const paragraph = index.paragraphOf[place]!;
  const first = index.paragraphStarts[paragraph]!;
  const last = index.paragraphStarts[paragraph + 1]! - 1;
  const others = range(first, last)
    .filter((other) => other !== place)
    .map(holding);
  return {
    paragraph,
    previous: place > first ? holding(place - 1) : null,
    next: place < last ? holding(place + 1) : null,
    inOthers: (term) => others.some((other) => holds(other, term)),
  };
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, step) => first + step);
}
