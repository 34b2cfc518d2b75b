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

/** A file that has not been fetched: what tells whether it changed. */
export interface FileStamp {
  /** As that of the `SourceFile`. */
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  /** When it was last written; in ms since 1970. */
  readonly modified: number;
  /** When it was last written, renamed or given a time: what nobody can set. */
  readonly changed: number;
}

/** The files of one story as stored. */
export interface StoryFiles<File = FileStamp> {
  /** The folder's name. */
  readonly id: string;
  readonly info: SourceFile;
  /** In order of name. */
  readonly articles: readonly File[];
  /** Files that are there but cannot be articles. */
  readonly failures: readonly ReadFailure[];
}

/** A file that could not be read; the others are unharmed. */
export interface ReadFailure {
  readonly file: string;
  /** A whole sentence that names the file: `Cannot read articles/first.md: it is empty`. */
  readonly message: string;
}
