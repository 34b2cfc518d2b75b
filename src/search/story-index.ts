import type { Analysis } from "#story/analysis.ts";
import type { Article } from "#story/article.ts";
import { type PersonLookup, personLookup } from "#story/person-lookup.ts";
import type { Story, StoryEvent } from "#story/story.ts";
import type { IsoDate } from "#text/iso-date.ts";
import { lazy, lazyInSteps } from "#text/lazy.ts";
import type { Steps } from "#text/steps.ts";
import { eventsByDate } from "./catalogue/events-by-date.ts";
import { createTitleIndex, type TitleIndex } from "./catalogue/title-index.ts";
import { createTopicIndex, type TopicIndex } from "./catalogue/topic-index.ts";
import { createLineIndex, type LineIndex } from "./lookup/line-index.ts";
import { createPersonIndex, type PersonIndex } from "./people/person-index.ts";
import { createStoryPlaces, type StoryPlaces } from "./places/story-places.ts";
import { createQuotationIndex, type QuotationIndex } from "./quotations/quotation-index.ts";
import { createSentenceIndex, type SentenceIndex } from "./sentences/sentence-index.ts";
import { createWordReader } from "./words/word-reader.ts";

/** Everything questions are answered from: a story and the indexes over its words. */
export interface StoryIndex {
  readonly story: Story;
  /** Quotations, and sentences nobody is quoted in, by their words. */
  readonly lines: LineIndex;
  /** Sentences by what they are about. */
  readonly sentences: SentenceIndex;
  readonly people: PersonIndex;
  readonly titles: TitleIndex;
  readonly topics: TopicIndex;
  readonly quotations: QuotationIndex;
  readonly eventsByDate: ReadonlyMap<IsoDate, readonly StoryEvent[]>;
  readonly places: StoryPlaces;
  readonly analysisOf: (article: Article) => Analysis | null;
  readonly personIn: PersonLookup;
  /** Builds what is not yet built. */
  readonly makeReady: () => Steps<void>;
}

/**
 * Indexes a story. Each index is built when first used, unless all were made ready before. With
 * the reader of an earlier index of the story, only new articles are read.
 */
export function createStoryIndex(story: Story, reader = createWordReader()): StoryIndex {
  const personIn = lazy(() => personLookup(story));
  const analyses = lazy(
    () => new Map(story.articles.map(({ article, analysis }) => [article, analysis])),
  );
  const places = lazy(() => createStoryPlaces(story, personIn(), reader));
  const byDate = lazy(() => eventsByDate(story.events));
  const made = {
    people: lazyInSteps(() => createPersonIndex(story)),
    quotations: lazyInSteps(() => createQuotationIndex(story)),
    topics: lazyInSteps(() => createTopicIndex(story, reader)),
    titles: lazyInSteps(() => createTitleIndex(story)),
    sentences: lazyInSteps(() => createSentenceIndex(story, reader, personIn())),
    lines: lazyInSteps(() => createLineIndex(story, reader)),
  };
  return {
    story,
    get lines() {
      return made.lines();
    },
    get sentences() {
      return made.sentences();
    },
    get people() {
      return made.people();
    },
    get titles() {
      return made.titles();
    },
    get topics() {
      return made.topics();
    },
    get quotations() {
      return made.quotations();
    },
    get eventsByDate() {
      return byDate();
    },
    get places() {
      return places();
    },
    analysisOf: (article) => analyses().get(article) ?? null,
    personIn: (article, index) => personIn()(article, index),
    *makeReady() {
      for (const part of Object.values(made)) yield* part.makeReady();
      for (const part of [personIn, analyses, byDate, places]) {
        part();
        yield;
      }
      yield* places().makeReady();
    },
  };
}
