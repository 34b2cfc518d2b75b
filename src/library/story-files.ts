import { readdir } from "node:fs/promises";
import { join } from "node:path";
import type { FileStamp, ReadFailure, SourceFile, StoryFiles } from "#story/source-file.ts";
import { errorCode, loadFile, stampFile } from "./load-file.ts";

/** The folder that holds the stories: `<id>/story.json` and `<id>/articles/*`. */
export interface StoryFolder {
  /** The names of the folders that may be stories, in order. */
  readonly list: () => Promise<readonly string[]>;
  /** A story's `story.json`. @throws Error when there is none or the id is none. */
  readonly info: (id: string) => Promise<SourceFile>;
  /** The files of one story, its articles unread. An article whose stamp is `known` is not looked at. */
  readonly read: (id: string, known?: KnownStamp) => Promise<StoryFiles>;
  /** One of a story's articles. */
  readonly fetch: (id: string, article: FileStamp) => Promise<SourceFile | ReadFailure>;
}

/** The stamp that an article's file certainly has; null when it may be another. */
export type KnownStamp = (name: string) => FileStamp | null;

/** Opens the folder of stories. Ids are checked, so no id leads out of it. */
export function storyFiles(folder: string): StoryFolder {
  return {
    list: async () => {
      const entries = await readdir(folder, { withFileTypes: true });
      return entries
        .filter((entry) => entry.isDirectory() && isStoryId(entry.name))
        .map(({ name }) => name)
        .toSorted();
    },
    info: (id) => infoFile(folder, id),
    read: (id, known = () => null) => readStoryFolder(folder, id, known),
    fetch: (id, { name }) => loadFile(join(folder, id, name), name),
  };
}

export function isStoryId(id: string): boolean {
  return /^[a-z0-9-]{1,64}$/u.test(id);
}

async function infoFile(folder: string, id: string): Promise<SourceFile> {
  if (!isStoryId(id)) {
    throw new Error(`Cannot open story “${id}”: ids have only lower-case letters, digits, hyphens`);
  }
  const info = await loadFile(join(folder, id, "story.json"), `story.json of story ${id}`);
  if ("message" in info) throw new Error(info.message);
  return info;
}

async function readStoryFolder(folder: string, id: string, known: KnownStamp): Promise<StoryFiles> {
  const info = await infoFile(folder, id);
  const root = join(folder, id);
  const names = await articleNames(root);
  const files = await Promise.all(
    names.map((file) => {
      const name = `articles/${file}`;
      return known(name) ?? stampFile(join(root, name), name);
    }),
  );
  return {
    id,
    info,
    articles: files.filter((file) => "size" in file),
    failures: files.filter((file) => "message" in file),
  };
}

/** Hidden files are the tools' own, not articles. A story may have no articles yet. */
async function articleNames(root: string): Promise<readonly string[]> {
  const names = await readdir(join(root, "articles")).catch((error: unknown) => {
    if (errorCode(error) === "ENOENT") return [];
    throw error;
  });
  return names.filter((name) => !name.startsWith(".")).toSorted();
}
