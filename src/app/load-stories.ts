import { analyze } from "#analysis/analyze.ts";
import { storyFiles } from "#library/story-files.ts";
import { readStory } from "#reading/read-story.ts";
import { createStoryIndex, type StoryIndex } from "#search/story-index.ts";
import type { Article } from "#story/article.ts";
import { buildStory } from "#story/build-story.ts";
import type { ReadFailure, StoryFiles } from "#story/source-file.ts";
import type { AnalysedArticle } from "#story/story.ts";

/** The stories that can be asked about, by id in order of name. */
export interface LoadedStories {
  readonly indexes: ReadonlyMap<string, StoryIndex>;
  /** Articles that could not be read, each with its story and reason; the others are loaded. */
  readonly failures: readonly (ReadFailure & { readonly story: string })[];
}

/**
 * Reads, analyses and indexes every story of a folder.
 * @throws Error when the folder or a `story.json` cannot be read, or there is no story at all.
 */
export async function loadStories(folder: string): Promise<LoadedStories> {
  const files = storyFiles(folder);
  const ids = await files.list().catch((error: unknown) => {
    throw new Error(`Cannot read the stories in ${folder}: ${reasonOf(error)}`);
  });
  if (ids.length === 0) {
    throw new Error(`Cannot find a story in ${folder}: it holds no folder with a story.json`);
  }
  const loaded = await Promise.all(
    ids.map(async (id) => ({ id, ...(await loadStory(await files.read(id))) })),
  );
  return {
    indexes: new Map(loaded.map(({ id, index }) => [id, index])),
    failures: loaded.flatMap(({ id, failures }) =>
      failures.map((each) => ({ ...each, story: id })),
    ),
  };
}

async function loadStory(files: StoryFiles): Promise<{
  index: StoryIndex;
  failures: readonly ReadFailure[];
}> {
  const { info, articles, failures } = await readStory(files);
  const results = articles.map(analyseSafely);
  return {
    index: createStoryIndex(
      buildStory(
        info,
        results.filter((result) => "analysis" in result),
      ),
    ),
    failures: [...failures, ...results.filter((result) => "message" in result)],
  };
}

/** One article that the analysis cannot take does not stop the others. */
function analyseSafely(article: Article): AnalysedArticle | ReadFailure {
  try {
    return { article, analysis: analyze(article) };
  } catch (error) {
    return { file: article.id, message: `Cannot analyse ${article.id}: ${reasonOf(error)}` };
  }
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return "code" in error && error.code === "ENOENT" ? "there is no such folder" : error.message;
}
