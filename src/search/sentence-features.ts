import { sliceSpan } from "#text/span.ts";
import { answerPresence } from "./answer-presence.ts";
import { compactness } from "./compactness.ts";
import { type HeldTerms, hasLikeWord, heldTerms, holds } from "./held-terms.ts";
import { pairCloseness } from "./pair-closeness.ts";
import type { Question, Term } from "./read-question.ts";
import type { SentenceScores } from "./score-sentences.ts";
import type { SentenceIndex } from "./sentence-index.ts";
import type { StorySentence } from "./story-sentences.ts";
import { withoutPeople } from "./without-people.ts";

/** What speaks for a sentence as the answer to a question; shares are of the question's weight. */
export const SENTENCE_FEATURES = [
  "sentenceBm25",
  "paragraphBm25",
  "sentenceCoverage",
  "sentenceCoverageSquared",
  "paragraphCoverage",
  "contextCoverage",
  "previousCoverage",
  "neighbourCoverage",
  "pairs",
  "likeWords",
  "compactness",
  "nameCoverage",
  "numberCoverage",
  "peopleCoverage",
  "focusPresence",
  "answerPresence",
  "answerAbsence",
  "answerPresenceTimesCoverage",
  "logLength",
  "sentenceRank",
  "paragraphRank",
  "bestParagraph",
  "missingInSentence",
  "missingInParagraph",
  "startsWithTerm",
] as const;

export type SentenceFeature = (typeof SENTENCE_FEATURES)[number];
export type SentenceWeights = Readonly<Record<SentenceFeature, number>>;
export type FeatureValues = Readonly<Record<SentenceFeature, number>>;

/** A sentence read for a question. */
export interface ReadSentence {
  readonly features: FeatureValues;
  readonly holdsTerm: (term: Term) => boolean;
  /** Whether its paragraph, itself included, holds a term. */
  readonly inParagraph: (term: Term) => boolean;
  /** Its folded words in order. */
  readonly words: readonly string[];
}

export type FeatureReader = (place: number) => ReadSentence;

export interface Ranks {
  readonly sentences: ReadonlyMap<number, number>;
  readonly paragraphs: ReadonlyMap<number, number>;
}

/** Reads features of sentences for one question. */
export function createFeatureReader(
  index: SentenceIndex,
  question: Question,
  scores: SentenceScores,
  ranks: Ranks,
): FeatureReader {
  const cache = new Map<number, HeldTerms>();
  const holding = (place: number): HeldTerms => {
    const known = cache.get(place);
    if (known) return known;
    const made = heldTerms(index, place);
    cache.set(place, made);
    return made;
  };
  return (place) => readFeatures(index, question, scores, ranks, holding, place);
}

function readFeatures(
  index: SentenceIndex,
  question: Question,
  scores: SentenceScores,
  ranks: Ranks,
  holding: (place: number) => HeldTerms,
  place: number,
): ReadSentence {
  const own = holding(place);
  const { article } = own.sentence;
  const paragraph = index.paragraphOf[place]!;
  const first = index.paragraphStarts[paragraph]!;
  const last = index.paragraphStarts[paragraph + 1]! - 1;
  const others = range(first, last)
    .filter((other) => other !== place)
    .map(holding);
  const previous = place > first ? holding(place - 1) : null;
  const next = place < last ? holding(place + 1) : null;
  const { telling, weight, kind } = question;
  const missing = telling.filter((term) => !holds(own, term));
  const inOthers = (term: Term) => others.some((other) => holds(other, term));
  const share = (terms: readonly Term[]) => sum(terms) / weight;
  const coverage = share(telling.filter((term) => holds(own, term)));
  const whole = sliceSpan(article.text, own.sentence);
  const text = kind === "where" ? withoutPeople(index, own.sentence, whole) : whole;
  const presence = answerPresence(kind, text, question.stems);
  const isTyped = kind !== "what" && kind !== "how";
  const names = telling.filter(({ isName }) => isName);
  const numbers = telling.filter(({ isNumber }) => isNumber);
  const title = new Set(stemsOfTitle(index, article.title));
  const holdsTerm = (term: Term) => holds(own, term);
  const inParagraph = (term: Term) => holds(own, term) || inOthers(term);
  const features = {
    sentenceBm25: scores.sentences[place]! / weight,
    paragraphBm25: scores.paragraphs[paragraph]! / weight,
    sentenceCoverage: coverage,
    sentenceCoverageSquared: coverage ** 2,
    paragraphCoverage: share(telling.filter(inParagraph)),
    contextCoverage: share(missing.filter((term) => inOthers(term) || title.has(term.stem))),
    previousCoverage: share(
      telling.filter((term) => holds(own, term) || (previous && holds(previous, term))),
    ),
    neighbourCoverage: share(
      missing.filter((t) => (previous && holds(previous, t)) || (next && holds(next, t))),
    ),
    pairs: pairCloseness(own.stems, telling) / weight,
    likeWords: share(missing.filter((term) => hasLikeWord(index, own, term))),
    compactness: compactness(own.stems, telling) / weight,
    nameCoverage: names.length === 0 ? 0.5 : sum(names.filter((t) => holds(own, t))) / sum(names),
    numberCoverage: numbers.length === 0 ? 0 : meanHeld(own, numbers) - 0.5,
    peopleCoverage: peopleCoverage(own.sentence, question),
    focusPresence: focusPresence(own, question, inOthers),
    answerPresence: isTyped ? presence : 0,
    answerAbsence: isTyped && presence === 0 ? 1 : 0,
    answerPresenceTimesCoverage: presence * coverage,
    logLength: Math.log(Math.max(1, own.stems.length) / 25),
    sentenceRank: ranks.sentences.get(place) ?? 0,
    paragraphRank: ranks.paragraphs.get(paragraph) ?? 0,
    bestParagraph: ranks.paragraphs.get(paragraph) === 1 ? 1 : 0,
    missingInSentence: heaviest(missing) / weight,
    missingInParagraph: heaviest(missing.filter((term) => !inOthers(term))) / weight,
    startsWithTerm: telling.some((t) => !t.isStop && own.stems.slice(0, 4).includes(t.stem))
      ? 1
      : 0,
  };
  return { features, holdsTerm, inParagraph, words: wordsAt(index, place) };
}

function wordsAt({ passages: { passages, vocabulary } }: SentenceIndex, place: number): string[] {
  const words = passages.items.subarray(passages.starts[place], passages.starts[place + 1]);
  return Array.from(words, (word) => vocabulary.words[word]!);
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, step) => first + step);
}

function sum(terms: readonly Term[]): number {
  return terms.reduce((total, { weight }) => total + weight, 0);
}

function meanHeld(own: HeldTerms, terms: readonly Term[]): number {
  return terms.filter((term) => holds(own, term)).length / terms.length;
}

function heaviest(terms: readonly Term[]): number {
  return terms.reduce((most, { weight, isStop }) => (isStop ? most : Math.max(most, weight)), 0);
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

function stemsOfTitle({ passages }: SentenceIndex, title: string | null): number[] {
  if (title === null) return [];
  const { vocabulary } = passages;
  return title
    .toLowerCase()
    .split(/[\s_]+/)
    .map((word) => vocabulary.idOf.get(word))
    .map((id) => (id === undefined ? -2 : vocabulary.stemOf[id]!));
}
