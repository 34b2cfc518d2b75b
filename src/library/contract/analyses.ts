import type { Instant } from "../instant.ts";

/**
 * What the analyser found in the articles of a story, so that it need not look again; under versions
 * of its own also what the reader read of their files.
 */
export interface Analyses {
  /** What a version of the analyser found in these articles of a story: key → analysis as text. */
  readonly read: (
    story: string,
    version: string,
    keys: readonly string[],
  ) => Promise<ReadonlyMap<string, string>>;
  /** Keeps analyses, all or none. They are no change of the story, so nobody is told. */
  readonly put: (
    story: string,
    version: string,
    analyses: ReadonlyMap<string, string>,
  ) => Promise<void>;
  /**
   * Drops the story's analyses of this version but for these. Those of other versions stay: workers
   * of them may run beside this one.
   */
  readonly keepOnly: (story: string, version: string, keys: ReadonlySet<string>) => Promise<void>;
  /** Drops what this version found in all stories but these: a folder may have gone unseen. */
  readonly keepOnlyStories: (version: string, stories: ReadonlySet<string>) => Promise<void>;
  /** Notes that a worker of this version runs, now. */
  readonly inUse: (version: string) => Promise<void>;
  /** Drops what versions found of which no worker was noted since a moment. */
  readonly dropUnused: (since: Instant) => Promise<void>;
}
