import type { Article } from "#story/article.ts";
import type { AnalysedArticle, Story } from "#story/story.ts";
import type { Steps } from "#text/steps.ts";
import { carryOver } from "../numbers/carry-over.ts";
import { addRun, type MovedRun } from "../numbers/moved-run.ts";
import { NumberBuffer } from "../numbers/number-buffer.ts";
import type { PassageWords } from "./passage-words.ts";
import { type QuotationsByArticle, readyQuotationsByArticle } from "./quotations-by-article.ts";
import type { SentenceColumns } from "./sentence-columns.ts";
import type { StoryWords } from "./story-words.ts";
import { StretchFinder } from "./stretch-finder.ts";
import { unquotedSentences } from "./unquoted-sentences.ts";

/** What the indexes of a story are made of. */
export interface StoryText {
  readonly words: StoryWords;
  readonly columns: SentenceColumns;
  /** The words of each sentence, and of each line. */
  readonly sentences: PassageWords;
  readonly lines: PassageWords;
  /** Sentence → the first quotation, as `quotationsByArticle` has them, that it may hold. */
  readonly quotationsFrom: Uint32Array;
  /** Line → number of a sentence, or `~` of the number of a quotation in `quotationsByArticle`. */
  readonly sourceOf: Int32Array;
  /** Article (by its place in the story) → its first line and quotation; one more at the end. */
  readonly firstLineOf: Uint32Array;
  readonly firstQuotationOf: Uint32Array;
  readonly placeOf: ReadonlyMap<AnalysedArticle, number>;
}

/** Sentences and lines on their way, the articles in order. */
interface Reading {
  readonly words: StoryWords;
  readonly columns: SentenceColumns;
  readonly quoted: QuotationsByArticle;
  readonly finder: StretchFinder;
  readonly sentences: Bounds;
  readonly lines: Bounds;
  readonly sources: NumberBuffer;
  readonly quotationsFrom: NumberBuffer;
  readonly firstLineOf: NumberBuffer;
}

interface Bounds {
  readonly starts: NumberBuffer;
  readonly ends: NumberBuffer;
  /** What was taken over of the earlier story's. */
  readonly runs: MovedRun[];
}

/**
 * Finds the words of sentences and lines among those of the articles. Of what an earlier story held
 * too they are taken over.
 */
export function* readStoryText(
  story: Story,
  words: StoryWords,
  columns: SentenceColumns,
  earlier: StoryText | null,
): Steps<StoryText> {
  const quoted = yield* readyQuotationsByArticle(story);
  yield;
  const reading = newReading(words, columns, quoted, earlier);
  let place = 0;
  const copy = (from: number, to: number) => {
    if (earlier !== null) copyArticles(reading, earlier, from, to, place);
    place += to - from;
  };
  yield* carryOver(story.articles, earlier?.placeOf ?? null, copy, ({ article }) => {
    readArticle(reading, article, place++);
  });
  reading.firstLineOf.push(reading.sources.length);
  yield;
  const items = words.block.words;
  return {
    words,
    columns,
    sentences: passageWords(reading.sentences, items, earlier?.sentences),
    lines: passageWords(reading.lines, items, earlier?.lines),
    quotationsFrom: reading.quotationsFrom.toArray(),
    sourceOf: signed(reading.sources.toArray()),
    firstLineOf: reading.firstLineOf.toArray(),
    firstQuotationOf: quoted.firstOf,
    placeOf: new Map(story.articles.map((source, at) => [source, at])),
  };
}

function newReading(
  words: StoryWords,
  columns: SentenceColumns,
  quoted: QuotationsByArticle,
  earlier: StoryText | null,
): Reading {
  return {
    words,
    columns,
    quoted,
    finder: new StretchFinder(words),
    sentences: newBounds(earlier?.sentences),
    lines: newBounds(earlier?.lines),
    sources: like(earlier?.sourceOf),
    quotationsFrom: like(earlier?.quotationsFrom),
    firstLineOf: like(earlier?.firstLineOf),
  };
}

function newBounds(earlier: PassageWords | undefined): Bounds {
  return { starts: like(earlier?.starts), ends: like(earlier?.ends), runs: [] };
}

function like(numbers: { readonly length: number } | undefined): NumberBuffer {
  return new NumberBuffer(numbers && numbers.length + 1000);
}

function signed({ buffer, byteOffset, length }: Uint32Array): Int32Array {
  return new Int32Array(buffer, byteOffset, length);
}

function passageWords(
  { starts, ends, runs }: Bounds,
  items: Uint32Array,
  earlier: PassageWords | undefined,
): PassageWords {
  const carried = earlier === undefined ? null : { from: earlier.key, runs };
  return { starts: starts.toArray(), ends: ends.toArray(), items, key: {}, carried };
}

/** `place`: the article's in the story. */
function readArticle(reading: Reading, article: Article, place: number): void {
  const { columns, quoted, finder, sentences, lines, sources, quotationsFrom } = reading;
  reading.firstLineOf.push(sources.length);
  for (let at = quoted.firstOf[place]!; at < quoted.firstOf[place + 1]!; at++) {
    finder.find(article, place, quoted.quotations[at]!.quotation.contents);
    pushFound(finder, lines);
    sources.push(~at);
  }
  const unquoted = unquotedSentences(columns, quoted, place, quotationsFrom);
  const first = columns.firstOf[place]!;
  for (let at = first; at < columns.firstOf[place + 1]!; at++) {
    finder.find(article, place, [{ start: columns.starts[at]!, end: columns.ends[at]! }]);
    pushFound(finder, sentences);
    if (unquoted[at - first] === 0) continue;
    pushFound(finder, lines);
    sources.push(at);
  }
}

function pushFound({ from, to }: StretchFinder, { starts, ends }: Bounds): void {
  starts.push(from);
  ends.push(to);
}

/** Copies articles that stood one behind the other in the earlier story, here from `place` on. */
function copyArticles(
  reading: Reading,
  earlier: StoryText,
  from: number,
  to: number,
  place: number,
): void {
  const { columns, quoted, sentences, lines } = reading;
  const sentenceMoved = columns.firstOf[place]! - earlier.columns.firstOf[from]!;
  const quotationMoved = quoted.firstOf[place]! - earlier.firstQuotationOf[from]!;
  const lineMoved = reading.sources.length - earlier.firstLineOf[from]!;
  const inSentences = [earlier.columns.firstOf[from]!, earlier.columns.firstOf[to]!] as const;
  const inLines = [earlier.firstLineOf[from]!, earlier.firstLineOf[to]!] as const;
  addRun(sentences.runs, { from: inSentences[0], to: inSentences[1], by: sentenceMoved });
  addRun(lines.runs, { from: inLines[0], to: inLines[1], by: lineMoved });
  for (const side of ["starts", "ends"] as const) {
    sentences[side].append(earlier.sentences[side].subarray(...inSentences));
    lines[side].append(earlier.lines[side].subarray(...inLines));
  }
  const sources = earlier.sourceOf.subarray(...inLines);
  reading.sources.appendMoved(sources, 0, -quotationMoved, sentenceMoved);
  const all = (to: NumberBuffer, values: Uint32Array, by: number) =>
    to.appendMoved(values, 0, by, by);
  all(reading.quotationsFrom, earlier.quotationsFrom.subarray(...inSentences), quotationMoved);
  all(reading.firstLineOf, earlier.firstLineOf.subarray(from, to), lineMoved);
}
