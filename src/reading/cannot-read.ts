/** A file that cannot be read as what it should be. The message names the file and the case. */
export class CannotRead extends Error {
  override readonly name = "CannotRead";
  readonly file: string;

  /** @param reason completes "Cannot read <file>: …" */
  constructor(file: string, reason: string) {
    super(`Cannot read ${file}: ${reason}`);
    this.file = file;
  }
}
