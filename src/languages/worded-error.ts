import { en, type Messages } from "./en.ts";

/** Something said in whatever language it is read in. */
export type Words = (say: Messages) => string;

/** An error that is worded where it is caught, for whoever reads it; its message is English. */
export class WordedError extends Error {
  readonly words: Words;

  constructor(words: Words) {
    super(words(en));
    this.words = words;
  }
}
