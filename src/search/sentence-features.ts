import { sliceSpan } from "#text/span.ts";
import { answerPresence } from "./answer-shapes.ts";
import type { Question, Term } from "./read-question.ts";
import type { SentenceScores } from "./score-sentences.ts";
import type { SentenceIndex, StorySentence } from "./sentence-index.ts";

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
  "titleCoverage",
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
  "causePresence",
  "logLength",
  "sentenceRank",
  "paragraphRank",
  "bestParagraph",
  "missingInSentence",
  "missingInParagraph",
  "startsWithTerm",
  "isQuestion",
] as const;

export type SentenceFeature = (typeof SENTENCE_FEATURES)[number];
export type FeatureValues = Readonly<Record<SentenceFeature, number>>;

/** A sentence's words as sets, for the sentences that come into question. */
interface Holding {
  readonly sentence: StorySentence;
  readonly stems: readonly number[];
  readonly stemSet: ReadonlySet<number>;
}

export type FeatureReader = (place: number) => FeatureValues;

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
  const cache = new Map<number, Holding>();
  const holding = (place: number): Holding => {
    const known = cache.get(place);
    if (known) return known;
    const made = holdingOf(index, place);
    cache.set(place, made);
    return made;
  };
  return (place) => readFeatures(index, question, scores, ranks, holding, place);
}

function holdingOf({ sentences, passages }: SentenceIndex, place: number): Holding {
  const { starts, items } = passages.passages;
  const stems = Array.from(
    items.subarray(starts[place], starts[place + 1]),
    (word) => passages.vocabulary.stemOf[word]!,
  );
  return { sentence: sentences[place]!, stems, stemSet: new Set(stems) };
}

function holds({ stemSet, sentence }: Holding, term: Term): boolean {
  return stemSet.has(term.stem) || (term.person !== null && sentence.people.has(term.person));
}

function readFeatures(
  index: SentenceIndex,
  question: Question,
  scores: SentenceScores,
  ranks: Ranks,
  holding: (place: number) => Holding,
  place: number,
): FeatureValues {
  const own = holding(place);
  const { paragraph, article } = own.sentence;
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
  const text = sliceSpan(article.text, own.sentence);
  const presence = answerPresence(kind, text, question.stems);
  const isTyped = kind !== "what" && kind !== "how";
  const names = telling.filter(({ isName }) => isName);
  const numbers = telling.filter(({ isNumber }) => isNumber);
  const title = new Set(stemsOfTitle(index, article.title));
  const inParagraph = telling.filter((term) => holds(own, term) || inOthers(term));
  return {
    sentenceBm25: scores.sentences[place]! / weight,
    paragraphBm25: scores.paragraphs[paragraph]! / weight,
    sentenceCoverage: coverage,
    sentenceCoverageSquared: coverage ** 2,
    paragraphCoverage: share(inParagraph),
    contextCoverage: share(missing.filter((term) => inOthers(term) || title.has(term.stem))),
    previousCoverage: share(
      telling.filter((term) => holds(own, term) || (previous && holds(previous, term))),
    ),
    neighbourCoverage: share(
      missing.filter((t) => (previous && holds(previous, t)) || (next && holds(next, t))),
    ),
    titleCoverage: share(telling.filter(({ stem }) => title.has(stem))),
    pairs: pairs(own.stems, telling) / weight,
    likeWords: share(missing.filter((term) => hasLikeWord(index, own, term))),
    compactness: compactness(own.stems, telling) / weight,
    nameCoverage: names.length === 0 ? 0.5 : sum(names.filter((t) => holds(own, t))) / sum(names),
    numberCoverage: numbers.length === 0 ? 0 : meanHeld(own, numbers) - 0.5,
    peopleCoverage: peopleCoverage(own.sentence, question),
    focusPresence: focusPresence(own, question, inOthers),
    answerPresence: isTyped ? presence : 0,
    answerAbsence: isTyped && presence === 0 ? 1 : 0,
    answerPresenceTimesCoverage: presence * coverage,
    causePresence: kind === "why" ? presence : 0,
    logLength: Math.log(Math.max(1, own.stems.length) / 25),
    sentenceRank: ranks.sentences.get(place) ?? 0,
    paragraphRank: ranks.paragraphs.get(paragraph) ?? 0,
    bestParagraph: ranks.paragraphs.get(paragraph) === 1 ? 1 : 0,
    missingInSentence: heaviest(missing) / weight,
    missingInParagraph: heaviest(missing.filter((term) => !inOthers(term))) / weight,
    startsWithTerm: telling.some((t) => !t.isStop && own.stems.slice(0, 4).includes(t.stem))
      ? 1
      : 0,
    isQuestion: text.endsWith("?") ? 1 : 0,
  };
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, step) => first + step);
}

function sum(terms: readonly Term[]): number {
  return terms.reduce((total, { weight }) => total + weight, 0);
}

function meanHeld(own: Holding, terms: readonly Term[]): number {
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
  own: Holding,
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

/** A word of the sentence that begins like the missing one, such as `friendship` for `friends`. */
const LIKE_PREFIX = 5;

function hasLikeWord(
  { passages }: SentenceIndex,
  { sentence: _, stems }: Holding,
  term: Term,
): boolean {
  if (term.isStop || term.stemmed.length < LIKE_PREFIX) return false;
  const prefix = term.stemmed.slice(0, LIKE_PREFIX);
  const { words, starts } = {
    words: passages.vocabulary.words,
    starts: passages.vocabulary.wordsOfStem,
  };
  return stems.some((stem) => words[starts.items[starts.starts[stem]!]!]?.startsWith(prefix));
}

/** Terms that follow each other in the question and also, at most one word further, here. */
function pairs(stems: readonly number[], terms: readonly Term[]): number {
  let total = 0;
  for (let first = 0; first + 1 < terms.length; first++) {
    for (let gap = 1; gap <= 2 && first + gap < terms.length; gap++) {
      const [a, b] = [terms[first]!, terms[first + gap]!];
      if (a.stem === b.stem || a.stem < 0 || b.stem < 0) continue;
      if (standsWithin(stems, a.stem, b.stem, gap + 1)) total += Math.min(a.weight, b.weight) / gap;
    }
  }
  return total;
}

function standsWithin(stems: readonly number[], a: number, b: number, distance: number): boolean {
  for (let at = stems.indexOf(a); at >= 0; at = stems.indexOf(a, at + 1)) {
    const found = stems.indexOf(b, at + 1);
    if (found > at && found - at <= distance) return true;
  }
  return false;
}

const COMPACT = 10;

/** The weight of the different telling terms inside the best stretch of ten words. */
function compactness(stems: readonly number[], terms: readonly Term[]): number {
  const weightOf = new Map(
    terms.filter(({ isStop, stem }) => !isStop && stem >= 0).map((t) => [t.stem, t.weight]),
  );
  let best = 0;
  for (let from = 0; from < stems.length; from++) {
    if (!weightOf.has(stems[from]!)) continue;
    const inside = new Set(stems.slice(from, from + COMPACT));
    let total = 0;
    for (const stem of inside) total += weightOf.get(stem) ?? 0;
    if (total > best) best = total;
  }
  return best;
}
