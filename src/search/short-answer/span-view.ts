import type { Span } from "#text/span.ts";
import type { AnswerScene, SentenceMarks } from "./answer-scene.ts";
import type { AnswerSpan } from "./answer-spans.ts";
import type { AnswerWord } from "./answer-words.ts";
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
    return this.inside.filter(test).length / this.inside.length;
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

  /** Words between it and the nearest asked word on one side; null when there is none. */
  gap(side: -1 | 1): number | null {
    const from = side < 0 ? this.first : this.last;
    for (let at = from + side, gap = 0; this.words[at]; at += side, gap++) {
      if (this.words[at]!.asked > 0) return gap;
    }
    return null;
  }

  /** Asked words within a few words of it. */
  askedNearby(): readonly AnswerWord[] {
    const { words, first, last } = this;
    const before = words.slice(Math.max(0, first - NEARBY), first);
    return [...before, ...words.slice(last + 1, last + 1 + NEARBY)].filter(
      ({ asked }) => asked > 0,
    );
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

/** Place of the word with the highest value above 0; -1 when there is none. */
export function placeOfHighest(
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
