/** What stands before the sections, as JSON behind its length in bytes. */
export interface PackedHead {
  /** Every text that occurs, once. */
  readonly texts: readonly string[];
  /**
   * Every set of keys that occurs, `KEYS_APART`. Before each key stands `$` when its value is a text,
   * else `.`.
   */
  readonly shapes: readonly string[];
  /** The names of the sections in order, and how many bytes each takes. */
  readonly sections: readonly string[];
  readonly lengths: readonly number[];
}

/** What stands between the keys of a shape. */
export const KEYS_APART = "\n";

/** The numbers that values begin with. One from `FIRST` on is a whole number, so much larger. */
export const NULL = 0;
export const FALSE = 1;
export const TRUE = 2;
/** Eight bytes follow. */
export const FLOAT = 3;
/** A list: its length and the numbers of its texts follow. */
export const TEXTS = 4;
/** A list: its length and its values follow. */
export const LIST = 5;
/** A list of objects with the same keys: its length, their shape and the values of each follow. */
export const ALIKE = 6;
/** An object: its shape and its values follow. */
export const OBJECT = 7;
export const FIRST = 8;
/** The largest whole number that is written as such. */
export const LARGEST = 0x7fffffff - FIRST;
