import type { Place, Story, StoryQuotation } from "#story/story.ts";
import { remembered } from "#text/remembered.ts";
import type { Span } from "#text/span.ts";
import type { Steps } from "#text/steps.ts";
import { createPairFinder } from "../passages/common-pairs.ts";
import { createInverter } from "../passages/inverter.ts";
import { indexPassages, type PassageIndex } from "../passages/passage-index.ts";
import { articleOfSentence } from "../words/article-of-sentence.ts";
import { quotationsByArticle } from "../words/quotations-by-article.ts";
import type { StoryText } from "../words/story-text.ts";
import type { WordReader } from "../words/word-reader.ts";
import { createLookup, type Lookup } from "./lookup.ts";

/** A quotation, or a sentence in the article's own words. */
export interface Line extends Place {
  readonly quotation: StoryQuotation | null;
  /** The stretches its words stand in: a quotation's, without the cue between them. */
  readonly contents: readonly Span[];
}

/** The story's lines, to be found by their words. A found passage's number is a line's place. */
export interface LineIndex {
  /** Put together when asked for. */
  readonly lineAt: (line: number) => Line;
  readonly passages: PassageIndex;
  readonly lookup: Lookup;
}

/** The lines of one reader's stories are indexed one after the other. */
const memoryOf = remembered((_: WordReader) => ({
  invert: createInverter(),
  findPairs: createPairFinder(),
}));

export function* createLineIndex(story: Story, reader: WordReader): Steps<LineIndex> {
  const text = yield* reader.read(story);
  const memory = memoryOf(reader);
  const passages = yield* indexPassages(text.lines, reader.table, memory.invert);
  const pairs = yield* memory.findPairs(passages);
  return { lineAt: lineReader(story, text), passages, lookup: createLookup(passages, pairs) };
}

function lineReader(story: Story, { sourceOf, columns }: StoryText): (line: number) => Line {
  const { quotations } = quotationsByArticle(story);
  return (line) => {
    const source = sourceOf[line]!;
    if (source < 0) return lineOfQuotation(quotations[~source]!);
    const { article } = story.articles[articleOfSentence(columns, source)]!;
    const span = { start: columns.starts[source]!, end: columns.ends[source]! };
    return { article, ...span, quotation: null, contents: [span] };
  };
}

function lineOfQuotation(quotation: StoryQuotation): Line {
  const { article, start, end } = quotation;
  return { article, start, end, quotation, contents: quotation.quotation.contents };
}
