import type { Span } from "#text/span.ts";
import type { AnswerScene } from "./answer-scene.ts";
import type { AnswerSpan } from "./answer-spans.ts";
import type { AnswerWord } from "./answer-words.ts";
import type { SentenceMarks } from "./sentence-marks.ts";
import type { WordClass } from "./word-classes.ts";
import type { WordTag } from "./word-tag.ts";

const NEARBY = 6;
const FAR = 15;

/** A stretch of a sentence with what its features look at. */
export class SpanView {
  readonly scene: AnswerScene;
  readonly words: readonly AnswerWord[];
  readonly first: number;
  readonly last: number;
  readonly marks: SentenceMarks;
  readonly inside: readonly AnswerWord[];
  readonly start: AnswerWord;
  readonly end: AnswerWord;
  readonly before: AnswerWord | undefined;
  readonly after: AnswerWord | undefined;
  /** It begins or ends in the middle of a run of large words. */
  readonly cutsName: boolean;

  constructor(scene: AnswerScene, { first, last }: AnswerSpan) {
    const { words, marks } = scene;
    this.scene = scene;
    this.words = words;
    this.first = first;
    this.last = last;
    this.marks = marks;
    this.inside = words.slice(first, last + 1);
    this.start = words[first]!;
    this.end = words[last]!;
    this.before = words[first - 1];
    this.after = words[last + 1];
    const adjoins = (word: AnswerWord | undefined, marksBetween: string | undefined) =>
      isName(word) && marksBetween === "";
    const cutsStart =
      isName(this.start) && first > 1 && adjoins(this.before, this.start.marksBefore);
    const cutsEnd = isName(this.end) && adjoins(this.after, this.after?.marksBefore);
    this.cutsName = cutsStart || cutsEnd;
  }

  share(test: (word: AnswerWord) => boolean): number {
    let count = 0;
    for (const word of this.inside) if (test(word)) count++;
    return count / this.inside.length;
  }

  has(test: (word: AnswerWord) => boolean): boolean {
    return this.inside.some(test);
  }

  hasClass(wordClass: WordClass): boolean {
    return this.inside.some((word) => word.wordClass === wordClass);
  }

  hasTag(...tags: readonly WordTag[]): boolean {
    return this.inside.some(({ tag }) => tags.includes(tag));
  }

  /** Tag of the word beside it. */
  tagBeside(side: -1 | 1): WordTag {
    return (side < 0 ? this.before : this.after)?.tag ?? "edge";
  }

  /** Whether it is exactly one of these stretches. */
  isOneOf(spans: readonly Span[]): boolean {
    return spans.some(({ start, end }) => start === this.start.start && end === this.end.end);
  }

  overlapsOneOf(spans: readonly Span[]): boolean {
    return spans.some(({ start, end }) => start < this.end.end && this.start.start < end);
  }

  /** Words between it and the nearest asked word on one side; null when there is none. */
  gap(side: -1 | 1): number | null {
    const gap = side < 0 ? this.scene.gapBefore[this.first]! : this.scene.gapAfter[this.last]!;
    return gap < 0 ? null : gap;
  }

  /** How many asked words stand within a few words of it, and their weight. */
  askedNearby(): { readonly count: number; readonly weight: number } {
    const { words, first, last } = this;
    let count = 0;
    let weight = 0;
    for (let at = Math.max(0, first - NEARBY); at <= last + NEARBY && at < words.length; at++) {
      const { asked } = words[at]!;
      if (asked === 0 || (at >= first && at <= last)) continue;
      count++;
      weight += asked;
    }
    return { count, weight };
  }

  /** Words between it and a place of the sentence; far when there is no such place. */
  gapTo(place: number): number {
    if (place < 0) return FAR;
    const gap = place < this.first ? this.first - place : Math.max(0, place - this.last);
    return Math.min(FAR, gap);
  }
}

export function isName(word: AnswerWord | undefined): boolean {
  return word?.isLarge === true && !word.isStop;
}

export function isNumeric(word: AnswerWord | undefined): boolean {
  if (word === undefined) return false;
  return word.hasDigit || word.wordClass === "number" || word.wordClass === "scale";
}
