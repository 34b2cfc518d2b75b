import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import type { FileStamp, ReadFailure, SourceFile, StoryFiles } from "#story/source-file.ts";

/** A larger file is no news article, and reading it would stall the others. In bytes. */
const LARGEST_ARTICLE = 2_000_000;

/** The folder that holds the stories: `<id>/story.json` and `<id>/articles/*`. */
export interface StoryFolder {
  /** The names of the folders that may be stories, in order. */
  readonly list: () => Promise<readonly string[]>;
  /** A story's `story.json`. @throws Error when there is none or the id is none. */
  readonly info: (id: string) => Promise<SourceFile>;
  /** The files of one story, its articles unread. */
  readonly read: (id: string) => Promise<StoryFiles>;
  /** One of a story's articles. */
  readonly fetch: (id: string, article: FileStamp) => Promise<SourceFile | ReadFailure>;
}

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
    read: (id) => readStoryFolder(folder, id),
    fetch: (id, { name }) => fetchFile(join(folder, id, name), name),
  };
}

function isStoryId(id: string): boolean {
  return /^[a-z0-9-]{1,64}$/u.test(id);
}

async function infoFile(folder: string, id: string): Promise<SourceFile> {
  if (!isStoryId(id)) {
    throw new Error(`Cannot open story “${id}”: ids have only lower-case letters, digits, hyphens`);
  }
  const info = await fetchFile(join(folder, id, "story.json"), `story.json of story ${id}`);
  if ("message" in info) throw new Error(info.message);
  return info;
}

async function readStoryFolder(folder: string, id: string): Promise<StoryFiles> {
  const info = await infoFile(folder, id);
  const root = join(folder, id);
  const names = await articleNames(root);
  const files = await Promise.all(names.map((name) => stampOf(root, `articles/${name}`)));
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
    if (codeOf(error) === "ENOENT") return [];
    throw error;
  });
  return names.filter((name) => !name.startsWith(".")).toSorted();
}

function stampOf(root: string, name: string): Promise<FileStamp | ReadFailure> {
  return orFailure(name, async () => {
    const found = await stat(join(root, name));
    if (found.isDirectory()) return failure(name, "it is a folder");
    if (found.size > LARGEST_ARTICLE) {
      return failure(name, `it is larger than ${LARGEST_ARTICLE} bytes`);
    }
    return { name, size: found.size, modified: found.mtimeMs };
  });
}

function fetchFile(path: string, name: string): Promise<SourceFile | ReadFailure> {
  return orFailure(name, async () => ({ name, bytes: await readFile(path) }));
}

async function orFailure<Result>(
  name: string,
  work: () => Promise<Result>,
): Promise<Result | ReadFailure> {
  try {
    return await work();
  } catch (error) {
    const code = codeOf(error);
    if (code === null) throw error;
    return failure(name, reasons[code] ?? `the system says ${code}`);
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file",
  EISDIR: "it is a folder",
  EACCES: "it may not be opened",
};

function failure(file: string, reason: string): ReadFailure {
  return { file, message: `Cannot read ${file}: ${reason}` };
}

/** The system's name for an error of the file system; null for any other error. */
function codeOf(error: unknown): string | null {
  return error instanceof Error && "code" in error && typeof error.code === "string"
    ? error.code
    : null;
}
