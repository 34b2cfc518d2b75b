/** What the analyser found in the articles of a story, so that it need not look again. */
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
  /** Drops the story's analyses but for these of this version. */
  readonly keepOnly: (story: string, version: string, keys: ReadonlySet<string>) => Promise<void>;
}
