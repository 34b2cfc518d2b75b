import { WordedError } from "#languages/worded-error.ts";

/** What a user did that cannot be answered, in words for the user. Everything else thrown is a fault of ours. */
export class UserError extends WordedError {
  override readonly name = "UserError";
}
