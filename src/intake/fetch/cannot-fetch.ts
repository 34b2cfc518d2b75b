import { WordedError } from "#languages/worded-error.ts";
import type { Reason } from "#reading/cannot-read.ts";

/** What a server said when it did not send what was asked for. */
export interface Refusal {
  /** HTTP's status. */
  readonly status: number;
  /** How long the server asks to be left alone, in ms; null when it does not say. */
  readonly retryAfter: number | null;
}

/** An address that could not be fetched. The message is a whole sentence for people. */
export class CannotFetch extends WordedError {
  override readonly name = "CannotFetch";
  readonly reason: Reason;
  /** Null when no server answered, or what it sent cannot be used. */
  readonly refusal: Refusal | null;

  /** @param reason completes "Cannot fetch <link>: …" */
  constructor(link: string, reason: Reason, refusal: Refusal | null = null) {
    super(({ reasons }) => reasons.cannotFetch(link, reason(reasons)));
    this.reason = reason;
    this.refusal = refusal;
  }
}
