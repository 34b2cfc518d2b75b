import weights from "../../data/calibration/sentence-weights.json" with { type: "json" };
import type { Question } from "./read-question.ts";
import { scoreSentences } from "./score-sentences.ts";
import {
  createFeatureReader,
  type FeatureValues,
  type ReadSentence,
  SENTENCE_FEATURES,
} from "./sentence-features.ts";
import type { SentenceIndex } from "./sentence-index.ts";

/** A sentence that may answer a question. */
export interface RankedSentence extends ReadSentence {
  /** Its place in `SentenceIndex.sentences`. */
  readonly place: number;
  /** Higher is better; comparable within one question. */
  readonly score: number;
}

const BEST_SENTENCES = 60;
const BEST_PARAGRAPHS = 4;
const PARAGRAPH_SHARE = 0.6;

/** The sentences that come into question, best first. */
export function rankSentences(index: SentenceIndex, question: Question): readonly RankedSentence[] {
  const scores = scoreSentences(index, question);
  const paragraphs = highest(scores.paragraphs, 20);
  const joint = scores.sentences.map((score, place) =>
    score === 0
      ? 0
      : score + PARAGRAPH_SHARE * scores.paragraphs[index.sentences[place]!.paragraph]!,
  );
  const places = new Set(highest(joint, BEST_SENTENCES));
  for (const paragraph of paragraphs.slice(0, BEST_PARAGRAPHS)) {
    const end = index.paragraphStarts[paragraph + 1]!;
    for (let place = index.paragraphStarts[paragraph]!; place < end; place++) places.add(place);
  }
  const read = createFeatureReader(index, question, scores, {
    sentences: reciprocalRanks(highest(scores.sentences, 40)),
    paragraphs: reciprocalRanks(paragraphs),
  });
  const ranked = [...places].map((place): RankedSentence => {
    const sentence = read(place);
    return { ...sentence, place, score: weigh(sentence.features) };
  });
  return ranked.sort((a, b) => b.score - a.score || a.place - b.place);
}

function weigh(features: FeatureValues): number {
  let score = 0;
  for (const name of SENTENCE_FEATURES) score += weights[name] * features[name];
  return score;
}

/** Places of the highest values above 0, highest first. */
function highest(values: Float64Array, most: number): number[] {
  const places: number[] = [];
  values.forEach((value, place) => {
    if (value > 0) places.push(place);
  });
  return places.sort((a, b) => values[b]! - values[a]! || a - b).slice(0, most);
}

function reciprocalRanks(places: readonly number[]): Map<number, number> {
  return new Map(places.map((place, rank) => [place, 1 / (rank + 1)]));
}
