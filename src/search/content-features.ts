import { sliceSpan } from "#text/span.ts";
import { answerPresence } from "./answer-presence.ts";
import { compactness } from "./compactness.ts";
import { type HeldTerms, holds } from "./held-terms.ts";
import { pairCloseness } from "./pair-closeness.ts";
import type { Question, Term } from "./read-question.ts";
import type { SeenSentence } from "./seen-sentence.ts";
import type { StorySentence } from "./story-sentences.ts";
import { weightOfTerms } from "./weight-of-terms.ts";
import { withoutPeople } from "./without-people.ts";

/** What it says beside the question's words: an answer of the kind asked for, names, numbers. */
export function contentFeatures({ index, question, own, around, holdsTerm }: SeenSentence) {
  const { telling, weight, kind } = question;
  const whole = sliceSpan(own.sentence.article.text, own.sentence);
  const text = kind === "where" ? withoutPeople(index, own.sentence, whole) : whole;
  const presence = answerPresence(kind, text, question.stems);
  const isTyped = kind !== "what" && kind !== "how";
  const names = telling.filter(({ isName }) => isName);
  const numbers = telling.filter(({ isNumber }) => isNumber);
  const begins = own.stems.slice(0, 4);
  return {
    pairs: pairCloseness(own.stems, telling) / weight,
    compactness: compactness(own.stems, telling) / weight,
    nameCoverage:
      names.length === 0 ? 0.5 : weightOfTerms(names.filter(holdsTerm)) / weightOfTerms(names),
    numberCoverage: numbers.length === 0 ? 0 : meanHeld(own, numbers) - 0.5,
    peopleCoverage: peopleCoverage(own.sentence, question),
    focusPresence: focusPresence(own, question, around.inOthers),
    answerPresence: isTyped ? presence : 0,
    answerAbsence: isTyped && presence === 0 ? 1 : 0,
    answerPresenceTimesCoverage: presence * (weightOfTerms(telling.filter(holdsTerm)) / weight),
    logLength: Math.log(Math.max(1, own.stems.length) / 25),
    startsWithTerm: telling.some(({ isStop, stem }) => !isStop && begins.includes(stem)) ? 1 : 0,
  };
}

function meanHeld(own: HeldTerms, terms: readonly Term[]): number {
  return terms.filter((term) => holds(own, term)).length / terms.length;
}

function peopleCoverage(sentence: StorySentence, { people }: Question): number {
  if (people.length === 0) return 0.5;
  return people.filter((person) => sentence.people.has(person)).length / people.length;
}

/** Whether the word after the question word ("which album") stands in the sentence. */
function focusPresence(
  own: HeldTerms,
  { terms, askedAt }: Question,
  inOthers: (term: Term) => boolean,
): number {
  const focus = askedAt < 0 ? undefined : terms.slice(askedAt + 1).find(({ isStop }) => !isStop);
  if (!focus || focus.stem < 0) return 0.3;
  if (holds(own, focus)) return 1;
  return inOthers(focus) ? 0.3 : 0;
}
