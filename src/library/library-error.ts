/** What keeps the library from doing what it was asked, as far as whoever asked can do something. */
export type Trouble =
  /** It cannot be reached; it is tried again with the next call. */
  | "away"
  | "full"
  /** Another process keeps it locked. */
  | "busy"
  | "readOnly"
  | "damaged"
  /** Anything else: what was asked cannot be done. */
  | "refused";

/**
 * The library could not do what it was asked, and kept nothing. The message is a whole sentence for
 * the operator (`Cannot keep the correction: the disk is full`); `cause` is what the database said.
 */
export class LibraryError extends Error {
  override readonly name = "LibraryError";
  readonly trouble: Trouble;

  constructor(message: string, trouble: Trouble = "refused", options?: ErrorOptions) {
    super(message, options);
    this.trouble = trouble;
  }
}
