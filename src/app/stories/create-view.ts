import type { Log } from "#interactions/log.ts";
import type { Corrections, KeptCorrection } from "#library/contract/corrections.ts";
import { createStoryIndex, type StoryIndex } from "#search/story-index.ts";
import type { WordReader } from "#search/words/word-reader.ts";
import type { StoryBuilder } from "#story/build-story.ts";
import type { Correction } from "#story/correction.ts";
import { messageOf } from "#text/message-of.ts";
import type { GatheredStory } from "./create-gatherer.ts";
import { inTurns } from "./create-turns.ts";
import { readCorrection } from "./read-correction.ts";

/** A story as a server sees it: with its own corrections and the operator's. */
export interface View {
  readonly index: StoryIndex;
  /** What it was made of; the same again need not be made anew. */
  readonly gathered: GatheredStory;
  readonly corrections: readonly KeptCorrection[];
}

export interface ViewParts {
  readonly corrections: Corrections;
  readonly log: Log;
  /** What was read of the articles' words so far. */
  readonly words: WordReader;
  /** Builds the story for one view after the other, with what is the same in them made once. */
  readonly build: StoryBuilder;
}

/** Reads the corrections of a story that stand for a server; null when they cannot be read. */
export async function standingCorrections(
  { corrections, log }: Pick<ViewParts, "corrections" | "log">,
  story: string,
  server: string | null,
): Promise<readonly KeptCorrection[] | null> {
  try {
    return (await corrections.list(story, server)).filter(({ undone }) => undone === null);
  } catch (error) {
    log.warn({ story }, messageOf(error));
    return null;
  }
}

/**
 * Makes the view, with others' turns between. One that replaces a view in use is made ready to
 * answer before it does: else the next to ask would wait while its indexes are built. The first one
 * answers at once, and what its answer does not need is made ready behind it.
 */
export async function createView(
  { log, words, build }: Omit<ViewParts, "corrections">,
  gathered: GatheredStory,
  kept: readonly KeptCorrection[],
  replaces: View | null,
): Promise<View> {
  const { info, articles } = gathered;
  const corrections = kept.flatMap((each) => readSafely(each, log));
  const story = await inTurns(build(info, articles, corrections));
  const index = createStoryIndex(story, words);
  if (replaces !== null) await inTurns(index.makeReady());
  else makeReadyLater(index);
  return { index, gathered, corrections: kept };
}

/** By then the answer that a story was opened for has gone out; in ms. */
const LATER = 1000;

function makeReadyLater(index: StoryIndex): void {
  // What cannot be made is told to whoever asks for it.
  const make = () => inTurns(index.makeReady()).catch(() => undefined);
  setTimeout(make, LATER).unref();
}

/** One correction that cannot be read does not stop the others. */
function readSafely(kept: KeptCorrection, log: ViewParts["log"]): readonly Correction[] {
  try {
    return [readCorrection(kept)];
  } catch (error) {
    log.warn({ story: kept.story }, messageOf(error));
    return [];
  }
}
