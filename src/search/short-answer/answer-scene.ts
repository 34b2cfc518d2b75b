import type { Question } from "../questions/read-question.ts";
import type { AnswerWord } from "./answer-words.ts";
import { type AskedShape, askedShape } from "./asked-shape.ts";
import { nounPhrases } from "./noun-phrases.ts";
import type { SentenceMarks } from "./sentence-marks.ts";

/** How fast what is asked loses its worth with each word between. */
const FADING = Math.exp(-1 / 4);

/** A sentence read for a question, once for all its stretches. */
export class AnswerScene {
  readonly words: readonly AnswerWord[];
  readonly marks: SentenceMarks;
  readonly asked: AskedShape;
  /** First word of each noun phrase → its last word. */
  readonly phraseEnd: ReadonlyMap<number, number>;
  readonly phraseEnds: ReadonlySet<number>;
  /** Word → number of its noun phrase; -1 in none. */
  readonly phraseOf: Int32Array;
  /** Word → number of its clause, as commas, conjunctions and relative words part them. */
  readonly clauseOf: Int32Array;
  /** Clause → weight of the asked words in it. */
  readonly clauseWeight: Float64Array;
  /** Word → weight of the asked words before it (after it), the nearer the more. */
  readonly askedBefore: Float64Array;
  readonly askedAfter: Float64Array;
  /** Word → the nearest word before it (after it) that is no stop word; -1 when there is none. */
  readonly tellingBefore: Int32Array;
  readonly tellingAfter: Int32Array;
  /** Places of the words by which `asked` finds where the answer stands; -1 when not there. */
  readonly firstTelling: number;
  readonly lastTelling: number;
  /** Word → words between it and the nearest asked one before it (after it); -1 when there is none. */
  readonly gapBefore: Int32Array;
  readonly gapAfter: Int32Array;
  /** Places of the asked word that weighs most and of the one asked last; -1 when none is asked. */
  readonly heaviest: number;
  readonly lastAsked: number;

  constructor(words: readonly AnswerWord[], marks: SentenceMarks, question: Question) {
    this.words = words;
    this.marks = marks;
    this.asked = askedShape(question);
    const phrases = nounPhrases(words);
    this.phraseEnd = new Map(phrases.map(({ first, last }) => [first, last]));
    this.phraseEnds = new Set(phrases.map(({ last }) => last));
    this.phraseOf = new Int32Array(words.length).fill(-1);
    phrases.forEach(({ first, last }, phrase) => {
      this.phraseOf.fill(phrase, first, last + 1);
    });
    this.clauseOf = clausesOf(words);
    this.clauseWeight = new Float64Array((this.clauseOf.at(-1) ?? 0) + 1);
    words.forEach(({ asked }, at) => {
      this.clauseWeight[this.clauseOf[at]!]! += asked;
    });
    this.askedBefore = askedOn(words, 1);
    this.askedAfter = askedOn(words, -1);
    this.tellingBefore = nearestTelling(words, 1);
    this.tellingAfter = nearestTelling(words, -1);
    const placeOf = (stem: string | null) => words.findIndex(({ stemmed }) => stemmed === stem);
    this.firstTelling = placeOf(this.asked.firstTelling);
    this.lastTelling = placeOf(this.asked.lastTelling);
    this.gapBefore = gapsToAsked(words, 1);
    this.gapAfter = gapsToAsked(words, -1);
    this.heaviest = placeOfHighest(words, ({ asked }) => asked);
    this.lastAsked = placeOfHighest(words, ({ askedOrder }) => askedOrder);
  }
}

function clausesOf(words: readonly AnswerWord[]): Int32Array {
  let clause = 0;
  return Int32Array.from(words, ({ tag, marksBefore }, at) => {
    const parts = /[,;:—–()]/.test(marksBefore) || tag === "relative" || tag === "conjunction";
    if (at > 0 && parts) clause++;
    return clause;
  });
}

/** Read forwards (1) each word gets what is asked before it, read backwards (-1) what is after. */
function askedOn(words: readonly AnswerWord[], step: 1 | -1): Float64Array {
  const weights = new Float64Array(words.length);
  let weight = 0;
  for (let at = step > 0 ? 0 : words.length - 1; at in words; at += step) {
    weights[at] = weight;
    weight = weight * FADING + words[at]!.asked;
  }
  return weights;
}

function nearestTelling(words: readonly AnswerWord[], step: 1 | -1): Int32Array {
  const nearest = new Int32Array(words.length);
  let last = -1;
  for (let at = step > 0 ? 0 : words.length - 1; at in words; at += step) {
    nearest[at] = last;
    if (!words[at]!.isStop) last = at;
  }
  return nearest;
}

function gapsToAsked(words: readonly AnswerWord[], step: 1 | -1): Int32Array {
  const gaps = new Int32Array(words.length);
  let gap = -1;
  for (let at = step > 0 ? 0 : words.length - 1; at in words; at += step) {
    gaps[at] = gap;
    if (words[at]!.asked > 0) gap = 0;
    else if (gap >= 0) gap++;
  }
  return gaps;
}

/** Place of the word with the highest value above 0; -1 when there is none. */
function placeOfHighest(
  words: readonly AnswerWord[],
  worthOf: (word: AnswerWord) => number,
): number {
  let highest = 0;
  let place = -1;
  words.forEach((word, at) => {
    if (worthOf(word) <= highest) return;
    highest = worthOf(word);
    place = at;
  });
  return place;
}
