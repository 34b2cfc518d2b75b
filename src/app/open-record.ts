import type { Fetcher } from "#intake/fetch/create-fetcher.ts";
import type { Intake } from "#intake/intake.ts";
import type { Log } from "#interactions/log.ts";
import type { Scope } from "#interactions/request.ts";
import type { Library } from "#library/library.ts";
import { openLibrary } from "#library/open-library.ts";
import type { StoryIndex } from "#search/story-index.ts";
import type { Config } from "./config.ts";
import { dropTraces } from "./drop-traces.ts";
import { openIntake } from "./intake/open-intake.ts";
import { openWeb } from "./intake/open-web.ts";
import { storyMaker } from "./intake/story-maker.ts";
import { onlyOnce } from "./only-once.ts";
import { analyserVersion } from "./stories/analyser-version.ts";
import { charactersThatFit } from "./stories/characters-that-fit.ts";
import { createArticleMemory } from "./stories/create-article-memory.ts";
import { createLiveSettings, type LiveSettings } from "./stories/create-live-settings.ts";
import { createLiveStories, type LiveStories } from "./stories/create-live-stories.ts";
import { createFolderReader, type FolderReader } from "./stories/folder-reader.ts";
import { keepVersions } from "./stories/keep-versions.ts";
import { readerVersion } from "./stories/reader-version.ts";
import { watchFolders } from "./stories/watch-folders.ts";

/** The record: the stories of folders and of the library, in memory and on disk. */
export interface OpenRecord {
  readonly library: Library;
  readonly stories: LiveStories;
  readonly settings: LiveSettings;
  /** What reaches the web for a person. */
  readonly fetch: Fetcher;
  readonly intake: Intake;
  /** Makes a folder's story in the library, where it can be written to. */
  readonly makeStory: (story: string) => Promise<void>;
  /** What reaches the web, and the intake, for what the bot fetches by itself, as a robot. */
  readonly robot: { readonly fetch: Fetcher; readonly intake: Intake };
  /** The index that a question is answered from; null when there is none that may be seen there. */
  readonly findIndex: (scope: Pick<Scope, "guild" | "story">) => Promise<StoryIndex | null>;
  /** From now on changes of folders and of the library are in the answers within a second. */
  readonly watch: () => void;
  readonly close: () => Promise<void>;
}

/**
 * Opens the record. A library that cannot be reached is told, and questions are answered without it.
 * @throws Error when the folder of stories cannot be read, or the story chosen is not there.
 */
export async function openRecord(
  config: Config,
  log: Log,
  givenWeb?: Fetcher,
): Promise<OpenRecord> {
  const library = await openLibrary(config, () => new Date());
  const { fetch, fetchAsRobot } = openWeb(config, givenWeb);
  const { folders, memory, stories, versions } = openStories(config, library, log);
  const settings = createLiveSettings(library.settings, log);
  const [seen, listed] = await Promise.all([
    latestChange(library, log),
    listFolders(folders, config.storiesFolder),
  ]);
  const first = await checkChoice(config.story, stories, listed);
  const stops: (() => Promise<void> | void)[] = [];
  return {
    library,
    stories,
    settings,
    fetch,
    intake: openIntake({ library, folders, fetch }),
    makeStory: storyMaker(library, folders),
    robot: {
      fetch: fetchAsRobot,
      intake: openIntake({ library, folders, fetch: fetchAsRobot }),
    },
    findIndex: async ({ guild, story }) => {
      const asked = story ?? (guild === null ? null : (await settings.read(guild)).story) ?? first;
      const id = asked ?? (await stories.listPublic())[0]?.id;
      return id === undefined ? null : stories.find(id, guild);
    },
    watch: () => {
      const folder = watchFolders(config.storiesFolder, stories.folderChanged);
      const changes = watchLibrary({ library, stories, settings, log, seen });
      const now = () => new Date();
      const kept = keepVersions({ analyses: library.analyses, versions, now, log });
      const traces = dropTraces({ library, log });
      stops.push(folder.stop, changes.stop, kept.stop, traces.stop);
    },
    close: async () => {
      for (const stop of stops) await stop();
      await stories.settled();
      await memory.settled();
      await library.close();
    },
  };
}

/** The stories, with what reads them and remembers what was read. */
function openStories(config: Config, library: Library, log: Log) {
  const { analyses } = library;
  const version = onlyOnce(readerVersion);
  const memory = createArticleMemory({ analyses, version, now: () => new Date(), log });
  const folders = createFolderReader(config.storiesFolder, memory);
  const stories = createLiveStories({
    folders,
    library,
    analyserVersion,
    log,
    mostCharacters: charactersThatFit(config.storiesMemory),
  });
  const versions = async () => {
    const inFolders = await folders.list();
    const kept = (await library.stories.all()).map(({ id }) => id);
    return new Map([
      [await analyserVersion(), [...inFolders, ...kept]],
      [await version(), inFolders],
    ]);
  };
  return { folders, memory, stories, versions };
}

/** The number before that of every write. */
const BEFORE_ALL = -1;

async function latestChange(library: Library, log: Log): Promise<number> {
  return library.changes.latest().catch((error: unknown) => {
    log.warn({}, `${messageOf(error)}. Nothing new is kept until it can be reached`);
    return BEFORE_ALL;
  });
}

async function listFolders(folders: FolderReader, folder: string): Promise<readonly string[]> {
  return folders.list().catch((error: unknown) => {
    throw new Error(`Cannot read the stories in ${folder}: ${messageOf(error)}`);
  });
}

/** The story answered from where none is asked for and the server chose none. */
async function checkChoice(
  chosen: string | null,
  stories: LiveStories,
  folders: readonly string[],
): Promise<string | null> {
  if (chosen === null || folders.includes(chosen)) return chosen ?? folders[0] ?? null;
  const known = (await stories.listPublic()).map(({ id }) => id);
  if (known.includes(chosen)) return chosen;
  throw new Error(
    `Cannot answer from story “${chosen}” (STORY): there are ${known.join(", ") || "none"}`,
  );
}

function watchLibrary({
  library,
  stories,
  settings,
  log,
  seen,
}: Pick<OpenRecord, "library" | "stories" | "settings"> & { log: Log; seen: number }) {
  const refreshAll = () => {
    void settings.refreshAll();
    void stories.refreshAll();
  };
  return library.changes.watch(seen, {
    changed: (changes) => {
      void settings.libraryChanged(changes);
      void stories.libraryChanged(changes);
    },
    reread: refreshAll,
    away: ({ message }) => log.warn({}, `${message}. Answers come from memory until it is back`),
    back: () => {
      log.info({}, "The library can be reached again");
      refreshAll();
    },
  });
}

function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return "code" in error && error.code === "ENOENT" ? "there is no such folder" : error.message;
}
