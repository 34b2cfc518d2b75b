/** What the analyser found in the articles of a story, so that it need not look again. */
export interface Analyses {
  /** Everything a version of the analyser found in a story: key of the article → analysis as JSON. */
  readonly read: (story: string, version: string) => Promise<ReadonlyMap<string, string>>;
  /** Keeps analyses, all or none. They are no change of the story, so nobody is told. */
  readonly put: (
    story: string,
    version: string,
    analyses: ReadonlyMap<string, string>,
  ) => Promise<void>;
  /** Drops the story's analyses but for these of this version. */
  readonly keepOnly: (story: string, version: string, keys: ReadonlySet<string>) => Promise<void>;
}
