import { type FSWatcher, watch } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { TouchedFiles } from "./touched-files.ts";

/** How long a story's files must be left alone before they are read, as one may still be written; in ms. */
const SETTLED = 50;
/** Folders that the system cannot watch (some of the network's) are read this often; in ms. */
const READ_EVERY = 5000;
/**
 * Calls `changed` with the id of each story whose folder changed, came or went, once its files
 * are left alone, and with the articles' files that changed; with null when that is not known.
 * Folders are watched rather than files, so that ten thousand articles are one watch.
 */
export function watchFolders(
  folder: string,
  changed: (story: string, files: ReadonlySet<string> | null) => void,
): { readonly stop: () => void } {
  const watches = createWatches();
  const unwatched = new Set<string>();
  let stopped = false;

  const watchStory = (story: string): void => {
    const path = join(folder, story);
    const inArticles = (name: string | null) =>
      settle(story, name === null ? null : `articles/${name}`);
    const watched = [
      watches.renew(path, () => settle(story, null)),
      watches.renew(join(path, "articles"), inArticles),
    ];
    if (watched.every(Boolean)) unwatched.delete(story);
    else unwatched.add(story);
  };

  const settling = createSettling((story, files) => {
    // First watched, then read: what changes in between is heard of. Where single files were named
    // the watch goes on; with a new one what changed before it began would go unheard.
    if (files === null) watchStory(story);
    changed(story, files);
  });
  const settle = settling.heard;

  const watchAll = async (): Promise<void> => {
    const names = await readdir(folder).catch(() => []);
    for (const story of stopped ? [] : names) {
      watchStory(story);
      // It may have changed since it was read.
      changed(story, null);
    }
  };

  const timer = setInterval(() => {
    for (const story of unwatched) settle(story, null);
  }, READ_EVERY).unref();
  watches.renew(folder, (name) => name !== null && settle(name, null));
  void watchAll();
  return {
    stop: () => {
      stopped = true;
      clearInterval(timer);
      settling.stop();
      watches.close();
    },
  };
}

/** Waits until a story's files are left alone, and gathers which they were; null for any. */
function createSettling(settled: (story: string, files: ReadonlySet<string> | null) => void) {
  const timers = new Map<string, NodeJS.Timeout>();
  const touched = new TouchedFiles();
  let stopped = false;
  return {
    heard(story: string, file: string | null): void {
      if (stopped) return;
      touched.note(story, file === null ? null : [file]);
      clearTimeout(timers.get(story));
      const timer = setTimeout(() => {
        timers.delete(story);
        settled(story, touched.take(story));
      }, SETTLED);
      timers.set(story, timer.unref());
    },
    stop(): void {
      stopped = true;
      for (const timer of timers.values()) clearTimeout(timer);
    },
  };
}

/** The system's watches, one a path. */
function createWatches() {
  const watchers = new Map<string, FSWatcher>();
  return {
    /** Watches a folder, or what has its name now; false when the system cannot. */
    renew(path: string, heard: (name: string | null) => void): boolean {
      watchers.get(path)?.close();
      watchers.delete(path);
      try {
        const watcher = watch(path, { persistent: false }, (_, name) => heard(name));
        watcher.on("error", () => watcher.close());
        watchers.set(path, watcher);
        return true;
      } catch (error) {
        return isMissing(error);
      }
    },
    close(): void {
      for (const watcher of watchers.values()) watcher.close();
    },
  };
}

/** What is gone needs no watch: its parent tells when it is back. */
function isMissing(error: unknown): boolean {
  const code = error instanceof Error && "code" in error ? error.code : null;
  return code === "ENOENT" || code === "ENOTDIR";
}
