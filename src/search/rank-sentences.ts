import { remembered } from "#text/remembered.ts";
import type { Question } from "./read-question.ts";
import { type SentenceScores, scoreSentences } from "./score-sentences.ts";
import {
  createFeatureReader,
  type FeatureValues,
  type ReadSentence,
  SENTENCE_FEATURES,
  type SentenceWeights,
} from "./sentence-features.ts";
import type { SentenceIndex } from "./sentence-index.ts";

/** A sentence that may answer a question. */
export interface CandidateSentence extends ReadSentence {
  /** Its place in `SentenceIndex.sentences`. */
  readonly place: number;
}

export interface RankedSentence extends CandidateSentence {
  /** Higher is better; comparable within one question. */
  readonly score: number;
}

const BEST_SENTENCES = 60;
const BEST_PARAGRAPHS = 4;
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
  sentences: readonly CandidateSentence[],
  weights: SentenceWeights,
): readonly RankedSentence[] {
  const ranked = sentences.map((each) => ({ ...each, score: weigh(each.features, weights) }));
  return ranked.sort((a, b) => b.score - a.score || a.place - b.place);
}

function candidates(index: SentenceIndex, question: Question): readonly CandidateSentence[] {
  const scores = scoreSentences(index, question);
  const paragraphs = highest(scores.paragraphs, 20);
  const places = new Set(highest(withParagraphs(index, scores), BEST_SENTENCES));
  for (const paragraph of paragraphs.slice(0, BEST_PARAGRAPHS)) {
    const end = index.paragraphStarts[paragraph + 1]!;
    for (let place = index.paragraphStarts[paragraph]!; place < end; place++) places.add(place);
  }
  const read = createFeatureReader(index, question, scores, {
    sentences: reciprocalRanks(highest(scores.sentences, 40)),
    paragraphs: reciprocalRanks(paragraphs),
  });
  return [...places].map((place) => ({ ...read(place), place }));
}

function weigh(features: FeatureValues, weights: SentenceWeights): number {
  let score = 0;
  for (const name of SENTENCE_FEATURES) score += weights[name] * features[name];
  return score;
}

/** Each sentence's score with a share of its paragraph's; 0 stays 0. Until the next question. */
function withParagraphs(index: SentenceIndex, scores: SentenceScores): Float64Array {
  const joint = jointScores(index);
  for (let place = 0; place < joint.length; place++) {
    const score = scores.sentences[place]!;
    const ofParagraph = PARAGRAPH_SHARE * scores.paragraphs[index.paragraphOf[place]!]!;
    joint[place] = score === 0 ? 0 : score + ofParagraph;
  }
  return joint;
}

const jointScores = remembered(({ size }: SentenceIndex) => new Float64Array(size));

/** Places of the highest values above 0, highest first, of equals the earlier. */
function highest(values: Float64Array, most: number): readonly number[] {
  const best: number[] = [];
  let least = 0;
  for (let place = 0; place < values.length; place++) {
    const value = values[place]!;
    if (value <= least) continue;
    let at = Math.min(best.length, most - 1);
    for (; at > 0 && values[best[at - 1]!]! < value; at--) best[at] = best[at - 1]!;
    best[at] = place;
    if (best.length === most) least = values[best[most - 1]!]!;
  }
  return best;
}

function reciprocalRanks(places: readonly number[]): Map<number, number> {
  return new Map(places.map((place, rank) => [place, 1 / (rank + 1)]));
}
