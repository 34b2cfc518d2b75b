/** Where more files change at once, the system may have told of some only. */
const MOST_NAMED = 1000;

/** The files of stories that changed; null where any may have. */
export class TouchedFiles {
  readonly #touched = new Map<string, ReadonlySet<string> | null>();

  /** Adds to what is not yet taken. */
  note(story: string, files: Iterable<string> | null): void {
    const before = this.#touched.has(story) ? this.take(story) : new Set<string>();
    const all = files === null || before === null ? null : new Set([...before, ...files]);
    this.#touched.set(story, all !== null && all.size <= MOST_NAMED ? all : null);
  }

  /** What was noted since the last time; null too where nothing was. */
  take(story: string): ReadonlySet<string> | null {
    const files = this.#touched.get(story) ?? null;
    this.#touched.delete(story);
    return files;
  }
}
