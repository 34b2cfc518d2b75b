/**
 * The library could not do what it was asked, and kept nothing. The message is a whole sentence for
 * people (`Cannot keep the correction: the disk is full`); `cause` is what the database said.
 */
export class LibraryError extends Error {
  override readonly name = "LibraryError";
}
