import type { Story } from "#story/story.ts";
import { lazy } from "./lazy.ts";
import { createLineIndex, type LineIndex } from "./line-index.ts";
import { createPersonIndex, type PersonIndex } from "./person-index.ts";
import { createQuotationIndex, type QuotationIndex } from "./quotation-index.ts";
import { createSentenceIndex, type SentenceIndex } from "./sentence-index.ts";
import { createTitleIndex, type TitleIndex } from "./title-index.ts";
import { createTopicIndex, type TopicIndex } from "./topic-index.ts";
import { createWordPlaces, type WordPlaces } from "./word-places.ts";

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
  /** Every word of the articles by where it stands. */
  readonly words: WordPlaces;
}

/** Indexes a story. Each index is built when first used. */
export function createStoryIndex(story: Story): StoryIndex {
  const people = lazy(() => createPersonIndex(story.people));
  const lines = lazy(() => createLineIndex(story));
  const sentences = lazy(() => createSentenceIndex(story));
  const titles = lazy(() => createTitleIndex(story));
  const topics = lazy(() => createTopicIndex(story));
  const quotations = lazy(() => createQuotationIndex(story));
  const words = lazy(() => createWordPlaces(story));
  return {
    story,
    get lines() {
      return lines();
    },
    get sentences() {
      return sentences();
    },
    get people() {
      return people();
    },
    get titles() {
      return titles();
    },
    get topics() {
      return topics();
    },
    get quotations() {
      return quotations();
    },
    get words() {
      return words();
    },
  };
}
