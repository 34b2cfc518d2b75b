import { storyFiles } from "#library/story-files.ts";
import { readDatedArticle } from "#reading/read-dated-article.ts";
import { type ReadStory, readStory } from "#reading/read-story.ts";
import { readStoryInfo } from "#reading/read-story-info.ts";
import type { Article } from "#story/article.ts";
import type { FileStamp, ReadFailure } from "#story/source-file.ts";
import type { StoryInfo } from "#story/story.ts";
import type { ArticleMemory } from "./create-article-memory.ts";
import { createTurns } from "./create-turns.ts";
import { createSizeGuard } from "./story-too-large.ts";
import { TouchedFiles } from "./touched-files.ts";

/** The stories that are folders, with their articles read. */
export interface FolderReader {
  readonly list: () => Promise<readonly string[]>;
  /**
   * The story as its files are now. A file that did not change since the last time is the same
   * `Article` as then.
   * @throws Error when its `story.json` cannot be read, or `StoryTooLarge` once more than so many
   * characters were read.
   */
  readonly read: (id: string, mostCharacters?: number) => Promise<ReadStory>;
  /**
   * Says that since the story was read last nothing but these of its articles' files changed in
   * place; with null anything may have. The next `read` looks at the others no more; without a word
   * it looks at all.
   */
  readonly changed: (id: string, files: ReadonlySet<string> | null) => void;
  /** What its `story.json` says, without the articles. @throws Error when it cannot be read. */
  readonly info: (id: string) => Promise<StoryInfo>;
}

interface Held {
  readonly stamp: FileStamp;
  readonly result: Article | ReadFailure;
}

/** What `memory` recalls of a file is not read again. */
export function createFolderReader(folder: string, memory?: ArticleMemory): FolderReader {
  const files = storyFiles(folder);
  const stories = new Map<string, ReadonlyMap<string, Held>>();
  const told = new TouchedFiles();
  return {
    list: files.list,
    changed: (id, names) => told.note(id, names),
    info: async (id) => readStoryInfo(id, await files.info(id)),
    read: async (id, mostCharacters = Number.POSITIVE_INFINITY) => {
      const [count, turn] = [createSizeGuard(id, null, mostCharacters), createTurns()];
      const before = stories.get(id);
      const changed = told.take(id);
      const now = new Map<string, Held>();
      const known = (name: string) =>
        changed === null || changed.has(name) ? null : (before?.get(name)?.stamp ?? null);
      const found = await files.read(id, known);
      const heldOf = (stamp: FileStamp) => sameFile(before?.get(stamp.name), stamp);
      const unread = found.articles.filter((stamp) => heldOf(stamp) === null);
      const recalled = await memory?.recall(id, unread, count);
      const read = new Map<FileStamp, Article>();
      const take = async (stamp: FileStamp) => {
        const known = recalled?.get(stamp.name);
        if (known !== undefined) return known;
        const held = heldOf(stamp);
        const result = held?.result ?? (await readNow(id, stamp));
        await turn();
        if (!("text" in result)) return result;
        if (held === null) read.set(stamp, result);
        count(result);
        return result;
      };
      const story = await readStory(found, async (stamp) => {
        const result = await take(stamp);
        now.set(stamp.name, { stamp, result });
        return result;
      });
      stories.set(id, now);
      memory?.keep(id, read, hasLost(before, now) ? found.articles : null);
      return story;
    },
  };

  async function readNow(id: string, stamp: FileStamp): Promise<Article | ReadFailure> {
    const file = await files.fetch(id, stamp);
    return "bytes" in file ? readDatedArticle(file) : file;
  }
}

function sameFile(held: Held | undefined, stamp: FileStamp): Held | null {
  return held && isSame(held.stamp, stamp) ? held : null;
}

function isSame(a: FileStamp, b: FileStamp): boolean {
  return a.size === b.size && a.modified === b.modified && a.changed === b.changed;
}

/** Whether a file that was kept may have gone or changed. */
function hasLost(
  before: ReadonlyMap<string, Held> | undefined,
  now: ReadonlyMap<string, Held>,
): boolean {
  if (before === undefined) return true;
  for (const [name, { stamp }] of before) if (sameFile(now.get(name), stamp) === null) return true;
  return false;
}
