import type { Story } from "#story/story.ts";
import { type LazyInSteps, lazyInSteps } from "#text/lazy.ts";
import type { Steps } from "#text/steps.ts";
import { readSentenceColumns } from "./sentence-columns.ts";
import { readStoryText, type StoryText } from "./story-text.ts";
import { readStoryWords } from "./story-words.ts";
import { WordTable } from "./word-table.ts";

/**
 * Reads the words and sentences of stories, each story once. Of one that holds what the last one
 * held, only what is new is read.
 */
export interface WordReader {
  readonly table: WordTable;
  readonly read: (story: Story) => Steps<StoryText>;
}

export function createWordReader(): WordReader {
  const table = new WordTable();
  const read = new WeakMap<Story, LazyInSteps<StoryText>>();
  let last: StoryText | null = null;
  function* readAnew(story: Story): Steps<StoryText> {
    const earlier = last;
    const words = yield* readStoryWords(story, table, earlier?.words ?? null);
    const columns = yield* readSentenceColumns(story, earlier?.columns ?? null);
    const text = yield* readStoryText(story, words, columns, earlier);
    last = text;
    return text;
  }
  return {
    table,
    *read(story) {
      const text = read.get(story) ?? lazyInSteps(() => readAnew(story));
      read.set(story, text);
      yield* text.makeReady();
      return text();
    },
  };
}
