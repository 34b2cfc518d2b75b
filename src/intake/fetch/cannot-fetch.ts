/** An address that could not be fetched. The message is a whole sentence for people. */
export class CannotFetch extends Error {
  override readonly name = "CannotFetch";
  /** How long the server asks to be left alone, in ms; null when it does not say. */
  readonly retryAfter: number | null;

  /** @param reason completes "Cannot fetch <link>: …" */
  constructor(link: string, reason: string, retryAfter: number | null = null) {
    super(`Cannot fetch ${link}: ${reason}`);
    this.retryAfter = retryAfter;
  }
}
