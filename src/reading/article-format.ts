import type { Article } from "#story/article.ts";

/** A way of writing an article down. Every file in `formats/` exports one as its default. */
export interface ArticleFormat {
  /** As named to people: `Markdown with front matter`. */
  readonly name: string;
  /** Endings of file names, lower case, with the dot. */
  readonly extensions: readonly string[];
  /** Throws `CannotRead` when the text is not of this format or lacks what an article needs. */
  readonly read: (source: ArticleSource) => ArticleParts;
}

export interface ArticleSource {
  /** The file's name, for errors. */
  readonly name: string;
  readonly text: string;
}

/** What a format makes of a file; what it leaves out is unknown. */
export type ArticleParts = Pick<Article, "text"> &
  Partial<Omit<Article, "id" | "text" | "published">> & { readonly published: string };

/** Types a format where it is written. */
export function defineFormat(format: ArticleFormat): ArticleFormat {
  return format;
}
