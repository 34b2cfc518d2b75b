import type { Story } from "#story/story.ts";
import { type LazyInSteps, lazyInSteps } from "#text/lazy.ts";
import type { Steps } from "#text/steps.ts";
import { readSentenceColumns } from "./sentence-columns.ts";
import { readStoryText, type StoryText } from "./story-text.ts";
import { readStoryWords } from "./story-words.ts";
import { WordBlock } from "./word-block.ts";
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
  /** How long a block was after its first story. */
  const fresh = new WeakMap<WordBlock, number>();
  let last: StoryText | null = null;
  function* readAnew(story: Story): Steps<StoryText> {
    const earlier = last !== null && isMostlyUsed(last.words.block) ? last : null;
    const block = earlier?.words.block ?? new WordBlock(roomFor(story));
    const words = yield* readStoryWords(story, table, block, earlier?.words ?? null);
    const columns = yield* readSentenceColumns(story, earlier?.columns ?? null);
    const text = yield* readStoryText(story, words, columns, earlier);
    if (earlier === null) fresh.set(block, block.length);
    last = text;
    return text;
  }
  /** What stories held that are gone stays in the block; all is read anew before it is the larger part. */
  function isMostlyUsed(block: WordBlock): boolean {
    return block.length <= 2 * fresh.get(block)!;
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

/** About as many words as the story has. */
function roomFor({ articles }: Story): number {
  return Math.ceil(articles.reduce((sum, { article }) => sum + article.text.length, 0) / 5);
}
