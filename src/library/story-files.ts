import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import type { ReadFailure, SourceFile, StoryFiles } from "#story/source-file.ts";

/** A larger file is no news article, and reading it would stall the others. In bytes. */
const LARGEST_ARTICLE = 2_000_000;

/** The folder that holds the stories: `<id>/story.json` and `<id>/articles/*`. */
export interface StoryFolder {
  /** The names of the folders that may be stories, in order. */
  readonly list: () => Promise<readonly string[]>;
  /** The files of one story. A file that cannot be fetched is a failure; the others still load. */
  readonly read: (id: string) => Promise<StoryFiles>;
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
    read: (id) => readStoryFolder(folder, id),
  };
}

function isStoryId(id: string): boolean {
  return /^[a-z0-9-]{1,64}$/u.test(id);
}

async function readStoryFolder(folder: string, id: string): Promise<StoryFiles> {
  if (!isStoryId(id)) {
    throw new Error(`Cannot open story “${id}”: ids have only lower-case letters, digits, hyphens`);
  }
  const root = join(folder, id);
  const info = await fetchFile(join(root, "story.json"), `story.json of story ${id}`);
  if ("message" in info) throw new Error(info.message);
  const names = await articleNames(root);
  const files = await Promise.all(
    names.map((name) => fetchFile(join(root, "articles", name), `articles/${name}`)),
  );
  return {
    id,
    info,
    articles: files.filter((file) => "bytes" in file),
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

async function fetchFile(path: string, name: string): Promise<SourceFile | ReadFailure> {
  try {
    const { size } = await stat(path);
    if (size > LARGEST_ARTICLE) return failure(name, `it is larger than ${LARGEST_ARTICLE} bytes`);
    return { name, bytes: await readFile(path) };
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
