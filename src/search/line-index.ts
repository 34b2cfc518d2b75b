import type { AnalysedArticle, Place, Story, StoryQuotation } from "#story/story.ts";
import { type Span, spansOverlap } from "#text/span.ts";
import { flatMapInSteps, type Steps } from "#text/steps.ts";
import { findCommonPairs } from "./common-pairs.ts";
import { createLookup, type Lookup } from "./lookup.ts";
import { indexPassages, type PassageIndex } from "./passage-index.ts";
import { quotationsByArticle } from "./quotations-by-article.ts";
import type { WordReader } from "./word-reader.ts";

/** A quotation, or a sentence in the article's own words. */
export interface Line extends Place {
  readonly quotation: StoryQuotation | null;
  /** The stretches its words stand in: a quotation's, without the cue between them. */
  readonly contents: readonly Span[];
}

/** The story's lines, to be found by their words. A found passage's number is a line's place. */
export interface LineIndex {
  readonly lines: readonly Line[];
  readonly passages: PassageIndex;
  readonly lookup: Lookup;
}

/** A sentence of which more than this share is quoted is found as its quotation alone. */
const MOSTLY_QUOTED = 0.6;

export function* createLineIndex(story: Story, words: WordReader): Steps<LineIndex> {
  const quoted = quotationsByArticle(story);
  yield;
  const lines = yield* flatMapInSteps(story.articles, (analysed) => {
    const quotations = quoted.get(analysed.article.id) ?? [];
    return [...quotations.map(lineOfQuotation), ...unquotedSentences(analysed, quotations)];
  });
  const passages = yield* indexPassages(lines.length, words.table, (at, visit) => {
    const { article, contents } = lines[at]!;
    for (const span of contents) words.forEachWord(article, span, visit);
  });
  const pairs = yield* findCommonPairs(passages);
  return { lines, passages, lookup: createLookup(passages, pairs) };
}

function lineOfQuotation(quotation: StoryQuotation): Line {
  const { article, start, end } = quotation;
  return { article, start, end, quotation, contents: quotation.quotation.contents };
}

function unquotedSentences(
  { article, analysis }: AnalysedArticle,
  quotations: readonly StoryQuotation[],
): Line[] {
  return analysis.sentences
    .filter((sentence) => quotedShare(sentence, quotations) <= MOSTLY_QUOTED)
    .map(({ start, end }) => ({
      article,
      start,
      end,
      quotation: null,
      contents: [{ start, end }],
    }));
}

function quotedShare(sentence: Span, quotations: readonly StoryQuotation[]): number {
  let quoted = 0;
  for (const { quotation } of quotations) {
    if (!spansOverlap(sentence, quotation)) continue;
    for (const { start, end } of quotation.contents) {
      quoted += Math.max(0, Math.min(end, sentence.end) - Math.max(start, sentence.start));
    }
  }
  return quoted / Math.max(1, sentence.end - sentence.start);
}
