import type { SentenceIndex } from "../sentences/sentence-index.ts";
import { type HeldTerms, holds } from "./held-terms.ts";
import type { ParagraphTerms } from "./paragraph-terms.ts";
import type { Question, Term } from "./read-question.ts";

/** A sentence beside the others of its paragraph. */
export interface SeenSentence {
  readonly index: SentenceIndex;
  readonly question: Question;
  readonly own: HeldTerms;
  readonly around: Surroundings;
  /** Of its paragraph, itself included. */
  readonly terms: ParagraphTerms;
  readonly place: number;
}

/** What stands around it in its paragraph. */
interface Surroundings {
  readonly paragraph: number;
  readonly previous: HeldTerms | null;
  readonly next: HeldTerms | null;
  /** For each of the question's telling terms whether one of the others holds it. */
  readonly telling: readonly boolean[];
}

/** `terms` are those of its paragraph. */
export function seeSentence(
  index: SentenceIndex,
  question: Question,
  terms: ParagraphTerms,
  place: number,
): SeenSentence {
  const { paragraph, first, last, holding, telling } = terms;
  const own = holding(place);
  const around = {
    paragraph,
    previous: place > first ? holding(place - 1) : null,
    next: place < last ? holding(place + 1) : null,
    telling: telling.map((count, at) => count > (own.telling[at] ? 1 : 0)),
  };
  return { index, question, own, around, terms, place };
}

/** Whether another sentence of its paragraph holds a term. */
export function standsAround(
  { own, terms }: Pick<SeenSentence, "own" | "terms">,
  term: Term,
): boolean {
  return terms.countOf(term) > (holds(own, term) ? 1 : 0);
}
