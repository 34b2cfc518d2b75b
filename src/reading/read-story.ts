import type { Article } from "#story/article.ts";
import type { ReadFailure, SourceFile, StoryFiles } from "#story/source-file.ts";
import type { StoryInfo } from "#story/story.ts";
import { CannotRead } from "./cannot-read.ts";
import { readArticle } from "./read-article.ts";
import { readStoryInfo } from "./read-story-info.ts";

export interface ReadStory {
  readonly info: StoryInfo;
  readonly articles: readonly Article[];
  /** The files that could not be read, each with a message for people. */
  readonly failures: readonly ReadFailure[];
}

/**
 * Reads the files of a story. An article that cannot be read becomes a failure and the others
 * still load; a bad `story.json` throws `CannotRead`.
 */
export async function readStory({ id, info, articles, failures }: StoryFiles): Promise<ReadStory> {
  const read = new Map<string, Article>();
  const failed = [...failures];
  for (const file of articles) {
    const result = await tryReading(file);
    if ("message" in result) failed.push(result);
    else if (read.has(result.id)) failed.push(sameName(file, result.id));
    else read.set(result.id, result);
  }
  return { info: readStoryInfo(id, info), articles: [...read.values()], failures: failed };
}

async function tryReading(file: SourceFile): Promise<Article | ReadFailure> {
  try {
    return dated(await readArticle(file), file);
  } catch (error) {
    if (error instanceof CannotRead) return { file: file.name, message: error.message };
    throw error;
  }
}

/** A story is in order of date, and a folder is nobody to ask for one. */
function dated(article: Article, { name }: SourceFile): Article {
  if (article.published !== null) return article;
  throw new CannotRead(name, "it names no date of publication; keep it as .md or .json with one");
}

function sameName({ name }: SourceFile, id: string): ReadFailure {
  const { message } = new CannotRead(name, `another file has the name ${id} too; rename one`);
  return { file: name, message };
}
