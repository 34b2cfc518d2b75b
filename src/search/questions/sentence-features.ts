import { foldedAt } from "../passages/passage-index.ts";
import type { SentenceIndex } from "../sentences/sentence-index.ts";
import { contentFeatures } from "./content-features.ts";
import { coverageFeatures, missingFeatures } from "./coverage-features.ts";
import { type HeldTerms, heldTerms, holds } from "./held-terms.ts";
import { type ParagraphTerms, paragraphTerms } from "./paragraph-terms.ts";
import type { Question, Term } from "./read-question.ts";
import type { SentenceScores } from "./score-sentences.ts";
import { type SeenSentence, seeSentence, standsAround } from "./seen-sentence.ts";

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
  /** Its place in the index. */
  readonly place: number;
  readonly features: FeatureValues;
  readonly holdsTerm: (term: Term) => boolean;
  /** Whether its paragraph, itself included, holds a term. */
  readonly inParagraph: (term: Term) => boolean;
  /** Its folded words in order. */
  readonly words: () => readonly string[];
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
    const made = heldTerms(index, question, place);
    cache.set(place, made);
    return made;
  };
  const paragraphs = new Map<number, ParagraphTerms>();
  const termsAround = (place: number): ParagraphTerms => {
    const paragraph = index.paragraphOf[place]!;
    const known = paragraphs.get(paragraph);
    if (known) return known;
    const made = paragraphTerms(index, question, holding, paragraph);
    paragraphs.set(paragraph, made);
    return made;
  };
  return (place) => {
    const seen = seeSentence(index, question, termsAround(place), place);
    return readFeatures(seen, scores, ranks);
  };
}

function readFeatures(seen: SeenSentence, scores: SentenceScores, ranks: Ranks): ReadSentence {
  const { index, place } = seen;
  const features = featureValues(
    scoreFeatures(seen, scores, ranks),
    coverageFeatures(seen),
    missingFeatures(seen),
    contentFeatures(seen),
  );
  const holdsTerm = (term: Term) => holds(seen.own, term);
  const inParagraph = (term: Term) => holdsTerm(term) || standsAround(seen, term);
  return { place, features, holdsTerm, inParagraph, words: () => wordsAt(index, place) };
}

/** One record of all, written out: to copy records into one costs V8 more than to read the features. */
function featureValues(
  score: ReturnType<typeof scoreFeatures>,
  coverage: ReturnType<typeof coverageFeatures>,
  missing: ReturnType<typeof missingFeatures>,
  content: ReturnType<typeof contentFeatures>,
): FeatureValues {
  return {
    sentenceBm25: score.sentenceBm25,
    paragraphBm25: score.paragraphBm25,
    sentenceCoverage: coverage.sentenceCoverage,
    sentenceCoverageSquared: coverage.sentenceCoverageSquared,
    paragraphCoverage: coverage.paragraphCoverage,
    contextCoverage: missing.contextCoverage,
    previousCoverage: coverage.previousCoverage,
    neighbourCoverage: missing.neighbourCoverage,
    pairs: content.pairs,
    likeWords: missing.likeWords,
    compactness: content.compactness,
    nameCoverage: content.nameCoverage,
    numberCoverage: content.numberCoverage,
    peopleCoverage: content.peopleCoverage,
    focusPresence: content.focusPresence,
    answerPresence: content.answerPresence,
    answerAbsence: content.answerAbsence,
    answerPresenceTimesCoverage: content.answerPresenceTimesCoverage,
    logLength: content.logLength,
    sentenceRank: score.sentenceRank,
    paragraphRank: score.paragraphRank,
    bestParagraph: score.bestParagraph,
    missingInSentence: missing.missingInSentence,
    missingInParagraph: missing.missingInParagraph,
    startsWithTerm: content.startsWithTerm,
  };
}

/** How it and its paragraph score and rank among all. */
function scoreFeatures(
  { question: { weight }, around: { paragraph }, place }: SeenSentence,
  scores: SentenceScores,
  ranks: Ranks,
) {
  return {
    sentenceBm25: scores.sentences[place]! / weight,
    paragraphBm25: scores.paragraphs[paragraph]! / weight,
    sentenceRank: ranks.sentences.get(place) ?? 0,
    paragraphRank: ranks.paragraphs.get(paragraph) ?? 0,
    bestParagraph: ranks.paragraphs.get(paragraph) === 1 ? 1 : 0,
  };
}

function wordsAt({ passages }: SentenceIndex, place: number): string[] {
  const { starts, ends } = passages.passages;
  const words: string[] = [];
  for (let at = starts[place]!; at < ends[place]!; at++) words.push(foldedAt(passages, at));
  return words;
}
