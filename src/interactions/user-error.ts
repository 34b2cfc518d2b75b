import { en, type Messages } from "#languages/en.ts";

/** What a user did that cannot be answered, in words for the user. Everything else thrown is a fault of ours. */
export class UserError extends Error {
  override readonly name = "UserError";
  /** The same in the language of whoever reads it. */
  readonly words: (say: Messages) => string;

  constructor(words: (say: Messages) => string) {
    super(words(en));
    this.words = words;
  }
}
