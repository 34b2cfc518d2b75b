import type { Article } from "#story/article.ts";
import type { ReadFailure, SourceFile } from "#story/source-file.ts";
import { CannotRead } from "./cannot-read.ts";
import { readArticle } from "./read-article.ts";

/**
 * Reads a file of a story as an article; one that is no readable, dated article is a failure.
 * What is `known` of it already wins over what the file says.
 */
export async function readDatedArticle(
  file: SourceFile,
  known: Partial<Article> = {},
): Promise<Article | ReadFailure> {
  try {
    return dated({ ...(await readArticle(file)), ...known }, file);
  } catch (error) {
    if (error instanceof CannotRead) return { file: file.name, message: error.message };
    throw error;
  }
}

/** A story is in order of date, and a folder is nobody to ask for one. */
function dated(article: Article, { name }: SourceFile): Article {
  if (article.published !== null) return article;
  throw new CannotRead(name, ({ undatedFile }) => undatedFile);
}
