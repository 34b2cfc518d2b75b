import type { Log } from "#interactions/log.ts";
import type { Change } from "#library/contract/changes.ts";
import type { Library } from "#library/library.ts";
import type { StoryIndex } from "#search/story-index.ts";
import type { StoryInfo } from "#story/story.ts";
import { createAnalyser } from "./create-analyser.ts";
import { createGatherer } from "./create-gatherer.ts";
import { createLiveStory, type LiveStory, type StorySize } from "./create-live-story.ts";
import { createRefreshed } from "./create-refreshed.ts";
import type { FolderReader } from "./folder-reader.ts";
import { createKeptReader } from "./kept-reader.ts";

/** The stories of folders and of the library, as they are now. */
export interface LiveStories {
  /** The story as a server sees it; null when there is none or it is another server's. */
  readonly find: (story: string, server: string | null) => Promise<StoryIndex | null>;
  /** The stories that everybody may ask about, by id: folders first. */
  readonly listPublic: () => Promise<readonly StoryInfo[]>;
  /** A story's folder changed, came or went; resolves when the answers are from what is there now. */
  readonly folderChanged: (story: string) => Promise<void>;
  /** Something was written into the library. */
  readonly libraryChanged: (changes: readonly Change[]) => Promise<void>;
  /** Everything may have changed. */
  readonly refreshAll: () => Promise<void>;
  /** How much is in memory now. */
  readonly held: () => {
    readonly stories: number;
    readonly articles: number;
    readonly quotations: number;
  };
  /** Resolves when all that was found out so far is kept. */
  readonly settled: () => Promise<void>;
}

export interface LiveStoriesParts {
  readonly folders: FolderReader;
  readonly library: Library;
  readonly analyserVersion: () => Promise<string>;
  readonly log: Log;
  /** Stories that were asked for longest ago are let go when their articles have more text than this. */
  readonly mostCharacters?: number;
}

/**
 * A thousand characters take up to 47 kB with their analysis and indexes, the more the more is
 * quoted (`npm run bench -- servers`): 750 MB, which Node takes where the machine has 2 GB.
 */
const MOST_CHARACTERS = 16_000_000;

export function createLiveStories(parts: LiveStoriesParts): LiveStories {
  const { folders, library, log, mostCharacters = MOST_CHARACTERS } = parts;
  const analyser = createAnalyser({
    analyses: library.analyses,
    version: onlyOnce(parts.analyserVersion),
    log,
  });
  const { analyse } = analyser;
  const gather = createGatherer({ folders, library, readKept: createKeptReader(), analyse, log });
  /** In order of last use, the latest last. */
  const stories = new Map<string, LiveStory>();
  const publicStories = createRefreshed(
    () => listPublic(folders, library, log),
    (error) => log.warn({ err: error }, "Cannot list the stories anew"),
  );

  const use = (id: string): LiveStory => {
    const story =
      stories.get(id) ??
      createLiveStory({ id, gather: () => gather(id), corrections: library.corrections, log });
    stories.delete(id);
    stories.set(id, story);
    return story;
  };

  const sumOf = (what: keyof StorySize) =>
    [...stories.values()].reduce((sum, story) => sum + story.size()[what], 0);

  const letGo = (): void => {
    let held = sumOf("characters");
    for (const [id, story] of [...stories].slice(0, -1)) {
      if (held <= mostCharacters && stories.size <= MOST_STORIES) return;
      held -= story.size().characters;
      stories.delete(id);
    }
  };

  const refreshAll = async (): Promise<void> => {
    await publicStories.refresh();
    await Promise.all([...stories.values()].map((story) => story.refresh()));
  };

  return {
    find: async (id, server) => {
      if (!/^[a-z0-9-]{1,64}$/.test(id)) return null;
      const index = await use(id).indexFor(server);
      letGo();
      return index;
    },
    listPublic: publicStories.get,
    folderChanged: async (id) => {
      await Promise.all([publicStories.refresh(), stories.get(id)?.refresh()]);
    },
    libraryChanged: async (changes) => {
      const named = changes.filter(({ story }) => story !== null);
      const whole = named.filter(({ server }) => server === null);
      await Promise.all([
        whole.length > 0 && publicStories.refresh(),
        ...named.map(({ story, server }) => {
          const live = stories.get(story ?? "");
          return server === null ? live?.refresh() : live?.refreshCorrections(server);
        }),
      ]);
    },
    refreshAll,
    held: () => ({
      stories: [...stories.values()].filter((story) => story.size().articles > 0).length,
      articles: sumOf("articles"),
      quotations: sumOf("quotations"),
    }),
    settled: analyser.settled,
  };
}

/** Ids that lead nowhere are held too, so that the same is not looked for again and again. */
const MOST_STORIES = 2000;

async function listPublic(
  folders: FolderReader,
  library: Library,
  log: Log,
): Promise<readonly StoryInfo[]> {
  const ids = await folders.list();
  const read = await Promise.all(
    ids.map(async (id) => {
      try {
        return [await folders.info(id)];
      } catch (error) {
        log.warn({ story: id }, error instanceof Error ? error.message : String(error));
        return [];
      }
    }),
  );
  const kept = await library.stories.visibleTo(null).catch(() => []);
  return [...read.flat(), ...kept.filter(({ id }) => !ids.includes(id))];
}

function onlyOnce<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let made: Promise<Value> | null = null;
  return () => {
    made ??= make();
    return made;
  };
}
