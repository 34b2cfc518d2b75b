import { remembered } from "#text/remembered.ts";
import { sliceSpan } from "#text/span.ts";
import type { StorySentence } from "../sentences/story-sentences.ts";
import { answerPresence } from "./answer-presence.ts";
import { compactness } from "./compactness.ts";
import { holds } from "./held-terms.ts";
import { pairCloseness } from "./pair-closeness.ts";
import type { Question, Term } from "./read-question.ts";
import { type SeenSentence, standsAround } from "./seen-sentence.ts";
import { weightOfTerms } from "./weight-of-terms.ts";
import { withoutPeople } from "./without-people.ts";

/** What it says beside the question's words: an answer of the kind asked for, names, numbers. */
export function contentFeatures(seen: SeenSentence) {
  const { index, question, own } = seen;
  const { telling, weight, kind } = question;
  const { all, names, namesWeight, numbers, isTyped, focus } = partsOf(question);
  const whole = sliceSpan(own.sentence.article.text, own.sentence);
  const text = kind === "where" ? withoutPeople(index, own.sentence, whole) : whole;
  const presence = answerPresence(kind, text, question.stems);
  const isHeld = (at: number) => own.telling[at] === true;
  const held = (places: readonly number[]) => places.filter(isHeld).map((at) => telling[at]!);
  const begins = own.stems.slice(0, 4);
  return {
    pairs: pairCloseness(own.stems, telling) / weight,
    compactness: compactness(own.stems, telling) / weight,
    nameCoverage: names.length === 0 ? 0.5 : weightOfTerms(held(names)) / namesWeight,
    numberCoverage: numbers.length === 0 ? 0 : held(numbers).length / numbers.length - 0.5,
    peopleCoverage: peopleCoverage(own.sentence, question),
    focusPresence: focusPresence(seen, focus),
    answerPresence: isTyped ? presence : 0,
    answerAbsence: isTyped && presence === 0 ? 1 : 0,
    answerPresenceTimesCoverage: presence * (weightOfTerms(held(all)) / weight),
    logLength: Math.log(Math.max(1, own.stems.length) / 25),
    startsWithTerm: telling.some(({ isStop, stem }) => !isStop && begins.includes(stem)) ? 1 : 0,
  };
}

/** What is the same for all sentences. */
const partsOf = remembered(({ telling, kind, terms, askedAt }: Question) => {
  const placesOf = (isWanted: (term: Term) => boolean) =>
    telling.flatMap((term, at) => (isWanted(term) ? [at] : []));
  return {
    all: placesOf(() => true),
    /** Places of the telling terms that are part of a name; that are numbers. */
    names: placesOf(({ isName }) => isName),
    namesWeight: weightOfTerms(telling.filter(({ isName }) => isName)),
    numbers: placesOf(({ isNumber }) => isNumber),
    isTyped: kind !== "what" && kind !== "how",
    /** The word after the question word ("which album"). */
    focus: askedAt < 0 ? undefined : terms.slice(askedAt + 1).find(({ isStop }) => !isStop),
  };
});

function peopleCoverage(sentence: StorySentence, { people }: Question): number {
  if (people.length === 0) return 0.5;
  return people.filter((person) => sentence.people.has(person)).length / people.length;
}

/** Whether the word that is asked for stands in the sentence. */
function focusPresence(seen: SeenSentence, focus: Term | undefined): number {
  if (!focus || focus.stem < 0) return 0.3;
  if (holds(seen.own, focus)) return 1;
  return standsAround(seen, focus) ? 0.3 : 0;
}
