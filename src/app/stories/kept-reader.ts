import type { KeptArticle } from "#library/contract/articles.ts";
import { readDatedArticle } from "#reading/read-dated-article.ts";
import type { Article } from "#story/article.ts";
import type { ReadFailure } from "#story/source-file.ts";

/** Reads the library's articles; one that is kept as it was is the same `Article` as before. */
export type KeptReader = (
  story: string,
  kept: readonly KeptArticle[],
) => Promise<readonly (Article | ReadFailure)[]>;

interface Held {
  readonly kept: string;
  readonly result: Article | ReadFailure;
}

export function createKeptReader(): KeptReader {
  const stories = new Map<string, ReadonlyMap<string, Held>>();
  return async (story, kept) => {
    const before = stories.get(story);
    const now = new Map<string, Held>();
    for (const article of kept) {
      const { source: _, nearKey: __, ...details } = article;
      const stamp = JSON.stringify(details);
      const held = before?.get(article.id);
      const result = held?.kept === stamp ? held.result : await readKept(article);
      now.set(article.id, { kept: stamp, result });
    }
    stories.set(story, now);
    return [...now.values()].map(({ result }) => result);
  };
}

/** What was kept beside the text was checked or given by people, so it wins over what is read from it. */
async function readKept(kept: KeptArticle): Promise<Article | ReadFailure> {
  const { title, outlet, author, url, published } = kept;
  const known = Object.entries({ title, outlet, author, url, published }).filter(
    ([, value]) => value !== null,
  );
  const bytes = new TextEncoder().encode(kept.source);
  return readDatedArticle({ name: `${kept.id}${kept.format}`, bytes }, Object.fromEntries(known));
}
