import type { Article } from "#story/article.ts";
import type { ReadFailure, StoryFiles } from "#story/source-file.ts";
import type { StoryInfo } from "#story/story.ts";
import { CannotRead } from "./cannot-read.ts";
import { readStoryInfo } from "./read-story-info.ts";

export interface ReadStory {
  readonly info: StoryInfo;
  readonly articles: readonly Article[];
  /** The files that could not be read, each with a message for people. */
  readonly failures: readonly ReadFailure[];
}

/** So many files are read at once; each holds a file open. */
const AT_ONCE = 32;

/**
 * Reads the files of a story. An article that cannot be read becomes a failure and the others
 * still load; a bad `story.json` throws `CannotRead`.
 */
export async function readStory<File extends { readonly name: string }>(
  { id, info, articles, failures }: StoryFiles<File>,
  readFile: (file: File) => Promise<Article | ReadFailure>,
): Promise<ReadStory> {
  const read = new Map<string, Article>();
  const failed = [...failures];
  for (let from = 0; from < articles.length; from += AT_ONCE) {
    const files = articles.slice(from, from + AT_ONCE);
    const results = await Promise.all(files.map(readFile));
    for (const [at, result] of results.entries()) {
      if ("message" in result) failed.push(result);
      else if (read.has(result.id)) failed.push(sameName(files[at]!.name, result.id));
      else read.set(result.id, result);
    }
  }
  return { info: readStoryInfo(id, info), articles: [...read.values()], failures: failed };
}

function sameName(name: string, id: string): ReadFailure {
  const { message } = new CannotRead(name, ({ nameTwice }) => nameTwice(id));
  return { file: name, message };
}
