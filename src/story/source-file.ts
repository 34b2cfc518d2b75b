/** A file as stored, before it is known what it holds. */
export interface SourceFile {
  /** As shown in errors: `articles/first.md`, `story.json of story first`. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The web address it was fetched from; such a file is read as a web page, whatever its name. */
  readonly link?: string;
  /** What its server said it is: `text/html; charset=iso-8859-1`. */
  readonly contentType?: string;
}

/** The files of one story as stored. */
export interface StoryFiles {
  /** The folder's name. */
  readonly id: string;
  readonly info: SourceFile;
  /** In order of name. */
  readonly articles: readonly SourceFile[];
  /** Files that are there but could not be fetched. */
  readonly failures: readonly ReadFailure[];
}

/** A file that could not be read; the others are unharmed. */
export interface ReadFailure {
  readonly file: string;
  /** A whole sentence that names the file: `Cannot read articles/first.md: it is empty`. */
  readonly message: string;
}
