import type { Article } from "#story/article.ts";
import type { SourceFile } from "#story/source-file.ts";

/** A way of writing an article down. Every file in `formats/` exports one as its default. */
export interface ArticleFormat {
  /** As named to people: `Markdown with front matter`. */
  readonly name: string;
  /** Endings of file names, lower case, with the dot. */
  readonly extensions: readonly string[];
  /** The characters of a file, where they are not to be had by `decodeText`. */
  readonly decode?: ((file: SourceFile) => string) | undefined;
  /**
   * Throws `CannotRead` when the text is not of this format or lacks what an article needs. A format
   * whose reader is slow to load promises its answer and loads it at the first file.
   */
  readonly read: (source: ArticleSource) => ArticleParts | Promise<ArticleParts>;
}

export interface ArticleSource {
  /** The file's name, for errors. */
  readonly name: string;
  readonly text: string;
  /** Where it was fetched from; null for a file that was handed in. */
  readonly link: string | null;
  /** True where a day may still be asked for: what names none is read all the same. */
  readonly mayBeUndated: boolean;
}

/** What a format makes of a file; what it leaves out is unknown. */
export type ArticleParts = Pick<Article, "text"> &
  Partial<Omit<Article, "id" | "text" | "published">> &
  Pick<Article, "published">;

/** Types a format where it is written. */
export function defineFormat(format: ArticleFormat): ArticleFormat {
  return format;
}
