import { type FSWatcher, watch } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";

/** How long a story's files must be left alone before they are read, as one may still be written; in ms. */
const SETTLED = 150;
/** Folders that the system cannot watch (some of the network's) are read this often; in ms. */
const READ_EVERY = 5000;

/**
 * Calls `changed` with the id of each story whose folder changed, came or went, once its files
 * are left alone. Folders are watched rather than files, so that ten thousand articles are one watch.
 */
export function watchFolders(
  folder: string,
  changed: (story: string) => void,
): { readonly stop: () => void } {
  const watches = createWatches();
  const settling = new Map<string, NodeJS.Timeout>();
  const unwatched = new Set<string>();
  let stopped = false;

  const watchStory = (story: string): void => {
    const path = join(folder, story);
    const heard = () => settle(story);
    const watched = [path, join(path, "articles")].map((each) => watches.renew(each, heard));
    if (watched.every(Boolean)) unwatched.delete(story);
    else unwatched.add(story);
  };

  const settle = (story: string): void => {
    if (stopped) return;
    clearTimeout(settling.get(story));
    const timer = setTimeout(() => {
      settling.delete(story);
      // First watched, then read: what changes in between is heard of.
      watchStory(story);
      changed(story);
    }, SETTLED);
    settling.set(story, timer.unref());
  };

  const watchAll = async (): Promise<void> => {
    const names = await readdir(folder).catch(() => []);
    for (const story of stopped ? [] : names) {
      watchStory(story);
      // It may have changed since it was read.
      changed(story);
    }
  };

  const timer = setInterval(() => {
    for (const story of unwatched) settle(story);
  }, READ_EVERY).unref();
  watches.renew(folder, (name) => name !== null && settle(name));
  void watchAll();
  return {
    stop: () => {
      stopped = true;
      clearInterval(timer);
      for (const each of settling.values()) clearTimeout(each);
      watches.close();
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
