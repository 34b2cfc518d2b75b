import { HighestPlaces } from "../numbers/highest-places.ts";
import type { SentenceIndex } from "../sentences/sentence-index.ts";
import type { Question } from "./read-question.ts";
import { type SentenceScores, scoreSentences } from "./score-sentences.ts";
import {
  createFeatureReader,
  type FeatureValues,
  type ReadSentence,
  SENTENCE_FEATURES,
  type SentenceWeights,
} from "./sentence-features.ts";

export interface RankedSentence extends ReadSentence {
  /** Higher is better; comparable within one question. */
  readonly score: number;
}

const BEST_SENTENCES = 60;
const BEST_PARAGRAPHS = 4;
/** In sentences; the paragraphs of news have a few, those of transcripts up to thousands. */
const MOST_OF_PARAGRAPH = 1000;
const PARAGRAPH_SHARE = 0.6;

/** The sentences that come into question, best first. */
export function rankSentences(
  index: SentenceIndex,
  question: Question,
  weights: SentenceWeights,
): readonly RankedSentence[] {
  return orderSentences(candidates(index, question), weights);
}

/** Sentences in the order that these weights give them. */
export function orderSentences(
  sentences: readonly ReadSentence[],
  weights: SentenceWeights,
): readonly RankedSentence[] {
  const ranked = sentences.map(
    ({ place, features, holdsTerm, inParagraph, words }): RankedSentence => {
      const score = weigh(features, weights);
      return { place, features, holdsTerm, inParagraph, words, score };
    },
  );
  return ranked.sort((a, b) => b.score - a.score || a.place - b.place);
}

function candidates(index: SentenceIndex, question: Question): readonly ReadSentence[] {
  const scores = scoreSentences(index, question);
  const best = bestPlaces(index, scores);
  const places = new Set(best.joint);
  for (const paragraph of best.paragraphs.slice(0, BEST_PARAGRAPHS)) {
    const { start, end } = stretchOf(index, paragraph, scores.sentences);
    for (let place = start; place < end; place++) places.add(place);
  }
  const read = createFeatureReader(index, question, scores, {
    sentences: reciprocalRanks(best.sentences),
    paragraphs: reciprocalRanks(best.paragraphs),
  });
  return Array.from(places, read);
}

/** Of a paragraph of more sentences those around its best: the others are too far from it to tell of it. */
function stretchOf({ paragraphStarts }: SentenceIndex, paragraph: number, scores: Float64Array) {
  const [start, end] = [paragraphStarts[paragraph]!, paragraphStarts[paragraph + 1]!];
  if (end - start <= MOST_OF_PARAGRAPH) return { start, end };
  let best = start;
  for (let place = start; place < end; place++) if (scores[place]! > scores[best]!) best = place;
  const from = Math.min(Math.max(start, best - MOST_OF_PARAGRAPH / 2), end - MOST_OF_PARAGRAPH);
  return { start: from, end: from + MOST_OF_PARAGRAPH };
}

function weigh(features: FeatureValues, weights: SentenceWeights): number {
  let score = 0;
  for (const name of SENTENCE_FEATURES) score += weights[name] * features[name];
  return score;
}

/** The best sentences and paragraphs, and the best sentences with a share of their paragraph's score. */
function bestPlaces({ paragraphOf }: SentenceIndex, { sentences, paragraphs }: SentenceScores) {
  const best = {
    sentences: new HighestPlaces(40),
    paragraphs: new HighestPlaces(20),
    joint: new HighestPlaces(BEST_SENTENCES),
  };
  noteHighest(sentences, best.sentences);
  noteHighest(paragraphs, best.paragraphs);
  noteJoint(sentences, paragraphs, paragraphOf, best.joint);
  return {
    sentences: best.sentences.places,
    paragraphs: best.paragraphs.places,
    joint: best.joint.places,
  };
}

// Nothing stands behind these walks: of a function that is compiled in the midst of its walk, what
// stands behind was never run, and the code is thrown away there, at each question anew.

function noteHighest(scores: Float64Array, best: HighestPlaces): void {
  let { least } = best;
  for (let place = 0; place < scores.length; place++) {
    if (scores[place]! <= least) continue;
    best.note(place, scores[place]!);
    least = best.least;
  }
}

function noteJoint(
  sentences: Float64Array,
  paragraphs: Float64Array,
  paragraphOf: Uint32Array,
  best: HighestPlaces,
): void {
  let { least } = best;
  for (let place = 0; place < sentences.length; place++) {
    const score = sentences[place]!;
    if (score === 0) continue;
    const both = score + PARAGRAPH_SHARE * paragraphs[paragraphOf[place]!]!;
    if (both <= least) continue;
    best.note(place, both);
    least = best.least;
  }
}

function reciprocalRanks(places: readonly number[]): Map<number, number> {
  return new Map(places.map((place, rank) => [place, 1 / (rank + 1)]));
}
