import type { Messages } from "#languages/en.ts";
import { WordedError, type Words } from "#languages/worded-error.ts";

/** Why something could not be taken, in the language of whoever reads it. */
export type Reason = (reasons: Messages["reasons"]) => string;

/** A file that cannot be read as what it should be. The message names the file and the case. */
export class CannotRead extends WordedError {
  override readonly name = "CannotRead";
  readonly reason: Reason;

  /**
   * @param file its name, or what stands for one where there is no file
   * @param reason completes "Cannot read <file>: …"
   */
  constructor(file: string | Words, reason: Reason) {
    super((say) => {
      const name = typeof file === "string" ? file : file(say);
      return say.reasons.cannotRead(name, reason(say.reasons));
    });
    this.reason = reason;
  }
}
