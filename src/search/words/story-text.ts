import type { Article } from "#story/article.ts";
import type { AnalysedArticle, Story } from "#story/story.ts";
import type { Steps } from "#text/steps.ts";
import { carryOver } from "../numbers/carry-over.ts";
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
  /** Article (by its place in the story) → its first line, quotation and own word; one more at the end. */
  readonly firstLineOf: Uint32Array;
  readonly firstQuotationOf: Uint32Array;
  readonly firstOwnOf: Uint32Array;
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
  readonly firstOwnOf: NumberBuffer;
}

interface Bounds {
  readonly starts: NumberBuffer;
  readonly ends: NumberBuffer;
}

/**
 * Finds the words of sentences and lines among those of the articles. Of what an earlier story held
 * too they are taken over, moved to where they stand now.
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
  noteFirsts(reading);
  yield;
  const items = reading.finder.items();
  yield;
  return {
    words: { ...words, words: items },
    columns,
    sentences: passageWords(reading.sentences, items),
    lines: passageWords(reading.lines, items),
    quotationsFrom: reading.quotationsFrom.toArray(),
    sourceOf: signed(reading.sources.toArray()),
    firstLineOf: reading.firstLineOf.toArray(),
    firstQuotationOf: quoted.firstOf,
    firstOwnOf: reading.firstOwnOf.toArray(),
    placeOf: new Map(story.articles.map((source, at) => [source, at])),
  };
}

function newReading(
  words: StoryWords,
  columns: SentenceColumns,
  quoted: QuotationsByArticle,
  earlier: StoryText | null,
): Reading {
  const like = (numbers: { readonly length: number } | undefined) =>
    new NumberBuffer(numbers && numbers.length + 1000);
  const own = earlier?.words.words.subarray(earlier.firstOwnOf[0]);
  return {
    words,
    columns,
    quoted,
    finder: new StretchFinder(words, own && own.length + 1000),
    sentences: { starts: like(earlier?.sentences.starts), ends: like(earlier?.sentences.ends) },
    lines: { starts: like(earlier?.lines.starts), ends: like(earlier?.lines.ends) },
    sources: like(earlier?.sourceOf),
    quotationsFrom: like(earlier?.quotationsFrom),
    firstLineOf: like(earlier?.firstLineOf),
    firstOwnOf: like(earlier?.firstOwnOf),
  };
}

function signed({ buffer, byteOffset, length }: Uint32Array): Int32Array {
  return new Int32Array(buffer, byteOffset, length);
}

function passageWords({ starts, ends }: Bounds, items: Uint32Array): PassageWords {
  return { starts: starts.toArray(), ends: ends.toArray(), items };
}

function noteFirsts({ finder, sources, firstLineOf, firstOwnOf }: Reading): void {
  firstLineOf.push(sources.length);
  firstOwnOf.push(finder.nextOwn);
}

/** `place`: the article's in the story. */
function readArticle(reading: Reading, article: Article, place: number): void {
  const { columns, quoted, finder, sentences, lines, sources, quotationsFrom } = reading;
  noteFirsts(reading);
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
  const { words, columns, quoted, finder, sentences, lines } = reading;
  const moved = words.firstOf[place]! - earlier.words.firstOf[from]!;
  const sentenceMoved = columns.firstOf[place]! - earlier.columns.firstOf[from]!;
  const quotationMoved = quoted.firstOf[place]! - earlier.firstQuotationOf[from]!;
  const lineMoved = reading.sources.length - earlier.firstLineOf[from]!;
  const ownMoved = finder.nextOwn - earlier.firstOwnOf[from]!;
  const ownFrom = earlier.firstOwnOf[0]!;
  const inSentences = [earlier.columns.firstOf[from]!, earlier.columns.firstOf[to]!] as const;
  const inLines = [earlier.firstLineOf[from]!, earlier.firstLineOf[to]!] as const;
  for (const side of ["starts", "ends"] as const) {
    const ofSentences = earlier.sentences[side].subarray(...inSentences);
    sentences[side].appendMoved(ofSentences, ownFrom, moved, ownMoved);
    lines[side].appendMoved(earlier.lines[side].subarray(...inLines), ownFrom, moved, ownMoved);
  }
  const sources = earlier.sourceOf.subarray(...inLines);
  reading.sources.appendMoved(sources, 0, -quotationMoved, sentenceMoved);
  const all = (to: NumberBuffer, values: Uint32Array, by: number) =>
    to.appendMoved(values, 0, by, by);
  all(reading.quotationsFrom, earlier.quotationsFrom.subarray(...inSentences), quotationMoved);
  all(reading.firstLineOf, earlier.firstLineOf.subarray(from, to), lineMoved);
  all(reading.firstOwnOf, earlier.firstOwnOf.subarray(from, to), ownMoved);
  finder.append(earlier.words.words.subarray(earlier.firstOwnOf[from]!, earlier.firstOwnOf[to]!));
}
