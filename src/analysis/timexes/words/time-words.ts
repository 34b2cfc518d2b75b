/**
 * A text cut into words, numbers and marks, with what each may do in a time expression. Word
 * `i` is `text.slice(starts[i], ends[i])`; `shape[i]` is its class as one character.
 */
export interface TimeWords {
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly lower: readonly string[];
  /** A month's number, a year, a unit's letter …, by class; null for the rest. */
  readonly values: readonly (number | string | null)[];
  readonly shape: string;
}
