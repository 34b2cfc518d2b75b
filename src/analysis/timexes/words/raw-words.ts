/** A text cut into words, before they are classed. Word `i` is `text.slice(starts[i], ends[i])`. */
export interface RawWords {
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly lower: readonly string[];
}
