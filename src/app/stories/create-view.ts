import { setImmediate } from "node:timers/promises";
import type { Log } from "#interactions/log.ts";
import type { Corrections, KeptCorrection } from "#library/contract/corrections.ts";
import { createStoryIndex, type StoryIndex } from "#search/story-index.ts";
import { buildStory } from "#story/build-story.ts";
import type { Correction } from "#story/correction.ts";
import { readCorrection } from "../desk/read-correction.ts";
import type { GatheredStory } from "./create-gatherer.ts";

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
}

/** Reads the corrections of a story that stand for a server; null when they cannot be read. */
export async function standingCorrections(
  { corrections, log }: ViewParts,
  story: string,
  server: string | null,
): Promise<readonly KeptCorrection[] | null> {
  try {
    return (await corrections.list(story, server)).filter(({ undone }) => undone === null);
  } catch (error) {
    log.warn({ story }, error instanceof Error ? error.message : String(error));
    return null;
  }
}

/**
 * Makes the view. One that replaces a view in use is made ready to answer before it does: else
 * the next to ask would wait while its indexes are built.
 */
export async function createView(
  { log }: Pick<ViewParts, "log">,
  gathered: GatheredStory,
  kept: readonly KeptCorrection[],
  replaces: View | null,
): Promise<View> {
  const corrections = kept.flatMap((each) => readSafely(each, log));
  const index = createStoryIndex(buildStory(gathered.info, gathered.articles, corrections));
  if (replaces !== null) await makeReady(index);
  return { index, gathered, corrections: kept };
}

/** Builds each index, with others' turns between. */
async function makeReady(index: StoryIndex): Promise<void> {
  for (const part of Object.keys(index) as (keyof StoryIndex)[]) {
    await setImmediate();
    void index[part];
  }
}

/** One correction that cannot be read does not stop the others. */
function readSafely(kept: KeptCorrection, log: ViewParts["log"]): readonly Correction[] {
  try {
    return [readCorrection(kept)];
  } catch (error) {
    log.warn({ story: kept.story }, error instanceof Error ? error.message : String(error));
    return [];
  }
}
