import { storyFiles } from "#library/story-files.ts";
import { readDatedArticle } from "#reading/read-dated-article.ts";
import { type ReadStory, readStory } from "#reading/read-story.ts";
import { readStoryInfo } from "#reading/read-story-info.ts";
import type { Article } from "#story/article.ts";
import type { FileStamp, ReadFailure } from "#story/source-file.ts";
import type { StoryInfo } from "#story/story.ts";
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

export function createFolderReader(folder: string): FolderReader {
  const files = storyFiles(folder);
  const stories = new Map<string, ReadonlyMap<string, Held>>();
  const told = new TouchedFiles();
  return {
    list: files.list,
    changed: (id, names) => told.note(id, names),
    info: async (id) => readStoryInfo(id, await files.info(id)),
    read: async (id, mostCharacters = Number.POSITIVE_INFINITY) => {
      const count = createSizeGuard(id, null, mostCharacters);
      const before = stories.get(id);
      const changed = told.take(id);
      const now = new Map<string, Held>();
      const known = (name: string) =>
        changed === null || changed.has(name) ? null : (before?.get(name)?.stamp ?? null);
      const story = await readStory(await files.read(id, known), async (stamp) => {
        const held = before?.get(stamp.name);
        const result = held && isSame(held.stamp, stamp) ? held.result : await readNow(id, stamp);
        now.set(stamp.name, { stamp, result });
        if ("text" in result) count(result);
        return result;
      });
      stories.set(id, now);
      return story;
    },
  };

  async function readNow(id: string, stamp: FileStamp): Promise<Article | ReadFailure> {
    const file = await files.fetch(id, stamp);
    return "bytes" in file ? readDatedArticle(file) : file;
  }
}

function isSame(a: FileStamp, b: FileStamp): boolean {
  return a.size === b.size && a.modified === b.modified;
}
