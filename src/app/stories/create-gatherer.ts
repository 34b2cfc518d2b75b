import type { Log } from "#interactions/log.ts";
import type { KeptStory } from "#library/contract/stories.ts";
import type { Library } from "#library/library.ts";
import type { Article } from "#story/article.ts";
import type { ReadFailure } from "#story/source-file.ts";
import type { AnalysedArticle, StoryInfo } from "#story/story.ts";
import { messageOf } from "#text/message-of.ts";
import type { Analyser } from "./create-analyser.ts";
import { createTurns } from "./create-turns.ts";
import type { FolderReader } from "./folder-reader.ts";
import type { KeptReader } from "./kept-reader.ts";
import { createSizeGuard } from "./story-too-large.ts";

/** A story with its articles analysed, before anything is merged. */
export interface GatheredStory {
  readonly info: StoryInfo;
  /** The server it belongs to; null for a public one. */
  readonly server: string | null;
  readonly articles: readonly AnalysedArticle[];
  /** Articles that could not be read or analysed; the others are there. */
  readonly failures: readonly ReadFailure[];
}

export interface GatherParts {
  readonly folders: FolderReader;
  readonly library: Library;
  readonly readKept: KeptReader;
  readonly analyse: Analyser["analyse"];
  readonly log: Log;
  readonly mostCharacters: number;
}

/** What the library holds of a story. */
interface Kept {
  readonly story: KeptStory;
  readonly articles: readonly (Article | ReadFailure)[];
}

type InFolder = Pick<GatheredStory, "info"> & Pick<Kept, "articles">;

/**
 * Puts a story together from its folder and from what the library holds of it; null when neither
 * has it. Throws `StoryTooLarge` before it analyses more than fits into memory. A library that
 * cannot be read is told once, and what it held last serves on.
 */
export function createGatherer(parts: GatherParts) {
  const { folders, library, readKept, analyse, log, mostCharacters } = parts;
  const lastKept = new Map<string, Kept | null>();

  return async (id: string): Promise<GatheredStory | null> => {
    const turn = createTurns();
    const [inFolder, kept] = await Promise.all([readFolder(id), readLibrary(id)]);
    await turn();
    const joined = join(id, inFolder, kept, log);
    if (joined === null) return null;
    await turn();
    const read = joined.articles.filter((each) => "text" in each);
    read.forEach(createSizeGuard(id, joined.server, mostCharacters));
    const results = await analyse(id, read);
    await turn();
    return {
      info: joined.info,
      server: joined.server,
      articles: results.filter((result) => "analysis" in result),
      failures: [...joined.articles, ...results].filter((each) => "message" in each),
    };
  };

  async function readFolder(id: string): Promise<InFolder | null> {
    if (!(await folders.list()).includes(id)) return null;
    const { info, articles, failures } = await folders.read(id, mostCharacters);
    return { info, articles: [...articles, ...failures] };
  }

  async function readLibrary(id: string): Promise<Kept | null> {
    try {
      const story = await library.stories.find(id);
      const kept = story && {
        story,
        articles: await readKept(id),
      };
      lastKept.set(id, kept);
      return kept;
    } catch (error) {
      const last = lastKept.get(id);
      if (last === undefined) log.warn({ story: id }, messageOf(error));
      return last ?? null;
    }
  }
}

type Joined = Pick<GatheredStory, "info" | "server"> & Pick<Kept, "articles">;

/** What a story's folder holds, with what the library holds beside it. */
function join(id: string, inFolder: InFolder | null, kept: Kept | null, log: Log): Joined | null {
  if (inFolder === null) {
    return kept && { info: kept.story, server: kept.story.server, articles: kept.articles };
  }
  // A folder is public, so what a server keeps under the same id must not get into it.
  if (kept !== null && kept.story.server !== null) {
    log.warn({ story: id }, "A server has a story of this folder's name; it is not shown");
    return { ...inFolder, server: null };
  }
  const ids = new Set(inFolder.articles.map((each) => ("text" in each ? each.id : null)));
  const more = kept?.articles.filter((each) => !("text" in each && ids.has(each.id))) ?? [];
  return { info: inFolder.info, server: null, articles: [...inFolder.articles, ...more] };
}
