import type { Log } from "#interactions/log.ts";
import type { Analyses } from "#library/contract/analyses.ts";
import type { Article } from "#story/article.ts";
import type { FileStamp } from "#story/source-file.ts";
import { inGroups } from "#text/in-groups.ts";
import { createTurns } from "./create-turns.ts";
import { DIGEST, digest } from "./packed/digest.ts";

/** What was read of files, over restarts: opening ten thousand files takes longer than all that follows. */
export interface ArticleMemory {
  /**
   * The articles of those files that are as they were when they were read, by the file's name.
   * Each is shown to `seen`, which may throw to end it.
   */
  readonly recall: (
    story: string,
    files: readonly FileStamp[],
    seen: (article: Article) => void,
  ) => Promise<ReadonlyMap<string, Article>>;
  /** Keeps what was read, behind the answers; with `inUse` what is of other files is dropped later. */
  readonly keep: (
    story: string,
    read: ReadonlyMap<FileStamp, Article>,
    inUse: readonly FileStamp[] | null,
  ) => void;
  /** Resolves when all is kept, or could not be. */
  readonly settled: () => Promise<void>;
}

export interface ArticleMemoryParts {
  /** Where analyses are kept: articles stand there under the reader's version. */
  readonly analyses: Analyses;
  readonly version: () => Promise<string>;
  readonly now: () => Date;
  readonly log: Pick<Log, "info">;
}

/** So many are read at once, and kept in one transaction. */
const READ_AT_ONCE = 500;
const KEPT_AT_ONCE = 100;

/** Without the library every file is read, as before. */
export function createArticleMemory(parts: ArticleMemoryParts): ArticleMemory {
  let keeping: Promise<void> = Promise.resolve();
  const clearing = new Map<string, NodeJS.Timeout>();
  return {
    recall: (story, files, seen) => recall(parts, story, files, seen),
    keep: (story, read, inUse) => {
      const now = parts.now().getTime();
      const settled = [...read].filter(([file]) => isSettled(file, now));
      if (settled.length > 0) keeping = keeping.then(() => keep(parts, story, settled));
      if (inUse === null) return;
      clearTimeout(clearing.get(story));
      const clear = () => {
        keeping = keeping.then(() => keepOnly(parts, story, inUse));
      };
      clearing.set(story, setTimeout(clear, LATER).unref());
    },
    settled: () => {
      // What is not cleared by now is at the next start.
      for (const timer of clearing.values()) clearTimeout(timer);
      return keeping;
    },
  };
}

/** By then the answer that a story was opened for has gone out; in ms. */
const LATER = 5000;

async function recall(
  { analyses, version }: ArticleMemoryParts,
  story: string,
  files: readonly FileStamp[],
  seen: (article: Article) => void,
): Promise<ReadonlyMap<string, Article>> {
  const turn = createTurns();
  const found = new Map<string, Article>();
  for (const group of inGroups(files, READ_AT_ONCE)) {
    const names = new Map(group.map((file) => [keyOf(file), file.name]));
    // What the library cannot tell is read from the files.
    const read = async () => analyses.read(story, await version(), [...names.keys()]);
    for (const [key, written] of await read().catch(() => NOTHING)) {
      const article = decode(written);
      if (article === null) continue;
      seen(article);
      found.set(names.get(key)!, article);
      await turn();
    }
  }
  return found;
}

const NOTHING: ReadonlyMap<string, string> = new Map();

async function keep(
  { analyses, version, log }: ArticleMemoryParts,
  story: string,
  read: readonly (readonly [FileStamp, Article])[],
): Promise<void> {
  try {
    for (const group of inGroups(read, KEPT_AT_ONCE)) {
      const encoded = group.map(([file, article]) => [keyOf(file), encode(article)] as const);
      await analyses.put(story, await version(), new Map(encoded));
    }
  } catch (error) {
    log.info(
      { story, err: error },
      "Articles were not kept; their files are read at the next start",
    );
  }
}

async function keepOnly(
  { analyses, version, log }: ArticleMemoryParts,
  story: string,
  inUse: readonly FileStamp[],
): Promise<void> {
  try {
    const turn = createTurns();
    const keys = new Set<string>();
    for (const file of inUse) {
      keys.add(keyOf(file));
      await turn();
    }
    await analyses.keepOnly(story, await version(), keys);
  } catch (error) {
    log.info(
      { story, err: error },
      "Articles of files that went were not dropped; it is tried again",
    );
  }
}

/** A file system that tells whole seconds may not tell of a change within one or two; in ms. */
const COARSE = 2000;
const FINE = 100;

/** Whether a file that were written now would have another stamp. */
function isSettled({ changed }: FileStamp, now: number): boolean {
  return now - changed > (changed % 1000 === 0 ? COARSE : FINE);
}

/** Names a file as it is now. */
function keyOf({ name, size, modified, changed }: FileStamp): string {
  return digest(JSON.stringify([name, size, modified, changed]));
}

function encode(article: Article): string {
  const text = JSON.stringify(article);
  return digest(text) + text;
}

/** Null when it is not as it was written. */
function decode(written: string): Article | null {
  const text = written.slice(DIGEST);
  return digest(text) === written.slice(0, DIGEST) ? (JSON.parse(text) as Article) : null;
}
