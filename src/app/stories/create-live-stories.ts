import type { Log } from "#interactions/log.ts";
import type { LibraryChange } from "#library/contract/changes.ts";
import type { Library } from "#library/library.ts";
import type { StoryIndex } from "#search/story-index.ts";
import type { StoryInfo } from "#story/story.ts";
import { onlyOnce } from "../only-once.ts";
import { createAnalyser } from "./create-analyser.ts";
import { createGatherer } from "./create-gatherer.ts";
import { createHeldStories } from "./create-held-stories.ts";
import { createLiveStory, type LiveStory } from "./create-live-story.ts";
import { createRefreshed } from "./create-refreshed.ts";
import type { FolderReader } from "./folder-reader.ts";
import { createKeptReader } from "./kept-reader.ts";
import { listPublic } from "./list-public.ts";

/** The stories of folders and of the library, as they are now. */
export interface LiveStories {
  /**
   * The story as a server sees it; null when there is none or it is another server's.
   * @throws StoryTooLarge when it does not fit into memory.
   */
  readonly find: (story: string, server: string | null) => Promise<StoryIndex | null>;
  /** The stories that everybody may ask about, by id: folders first. */
  readonly listPublic: () => Promise<readonly StoryInfo[]>;
  /** How many stories of folders could not be read. */
  readonly unread: () => Promise<number>;
  /**
   * A story's folder changed, came or went: these files of its articles in place, or with null
   * anything. Resolves when the answers are from what is there now.
   */
  readonly folderChanged: (story: string, files?: ReadonlySet<string> | null) => Promise<void>;
  /** Something was written into the library. */
  readonly libraryChanged: (changes: readonly LibraryChange[]) => Promise<void>;
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
  /** Characters of articles that fit into memory: a larger story is refused, others are let go. */
  readonly mostCharacters: number;
}

export function createLiveStories(parts: LiveStoriesParts): LiveStories {
  const { folders, library, log, mostCharacters } = parts;
  const version = onlyOnce(parts.analyserVersion);
  const { analyse, settled } = createAnalyser({ analyses: library.analyses, version, log });
  const readKept = createKeptReader(library.articles);
  const gather = createGatherer({ folders, library, readKept, analyse, log, mostCharacters });
  const { corrections } = library;
  const stories = createHeldStories(
    (id) => createLiveStory({ id, gather: () => gather(id), corrections, log }),
    mostCharacters,
  );
  const publicStories = createRefreshed(
    () => listPublic(folders, library, log),
    (error) => log.warn({ err: error }, "Cannot list the stories anew"),
  );
  return {
    find: async (id, server) => {
      if (!/^[a-z0-9-]{1,64}$/.test(id)) return null;
      const index = await stories.use(id).indexFor(server);
      stories.letGo();
      return index;
    },
    listPublic: async () => (await publicStories.get()).stories,
    unread: async () => (await publicStories.get()).unread,
    folderChanged: async (id, files = null) => {
      folders.changed(id, files);
      await Promise.all([publicStories.refresh(), stories.get(id)?.refresh()]);
    },
    libraryChanged: async (changes) => {
      const named = changes.filter(({ story }) => story !== null);
      const isOfAll = named.some(({ server }) => server === null);
      await Promise.all([
        isOfAll && publicStories.refresh(),
        ...named.map(({ story, server }) => {
          const live = stories.get(story ?? "");
          return server === null ? live?.refresh() : live?.refreshCorrections(server);
        }),
      ]);
    },
    refreshAll: async () => {
      await publicStories.refresh();
      await Promise.all(stories.all().map((story) => story.refresh()));
    },
    held: () => heldIn(stories.all()),
    settled,
  };
}

function heldIn(stories: readonly LiveStory[]): ReturnType<LiveStories["held"]> {
  const sizes = stories.map((story) => story.size());
  return {
    stories: sizes.filter(({ articles }) => articles > 0).length,
    articles: sizes.reduce((sum, { articles }) => sum + articles, 0),
    quotations: sizes.reduce((sum, { quotations }) => sum + quotations, 0),
  };
}
