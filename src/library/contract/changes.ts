/**
 * Something that was written. `story` alone: its articles, details or the operator's corrections;
 * `story` and `server`: corrections of that server; `server` alone: its settings.
 */
export interface LibraryChange {
  /** Grows with every write, over all processes. */
  readonly number: number;
  readonly story: string | null;
  readonly server: string | null;
}

export interface ChangeListener {
  /** Tells what was written since the last call, each subject once, oldest first. */
  readonly changed: (changes: readonly LibraryChange[]) => void;
  /** What was written is not known (a backup was put back): everything must be read anew. */
  readonly reread: () => void;
  /** The library cannot be reached, told once until `back`. What is in memory may be old. */
  readonly away: (error: Error) => void;
  /** The library can be reached again; what was missed is told by `changed`. */
  readonly back: () => void;
}

export interface Changes {
  /** The number of the last write; 0 in a new library. */
  readonly latest: () => Promise<number>;
  /** The subjects written after a number, oldest first. */
  readonly since: (number: number) => Promise<readonly LibraryChange[]>;
  /** Hears of writes by any process after `since`, within a second, until stopped. */
  readonly watch: (
    since: number,
    listener: ChangeListener,
  ) => { readonly stop: () => Promise<void> };
}
