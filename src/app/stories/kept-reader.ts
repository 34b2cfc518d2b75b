import type { Articles, KeptArticle } from "#library/contract/articles.ts";
import { readDatedArticle } from "#reading/read-dated-article.ts";
import type { Article } from "#story/article.ts";
import type { ReadFailure } from "#story/source-file.ts";

/** Reads a story's articles in the library; one that is kept as it was is the same `Article` as before. */
export type KeptReader = (story: string) => Promise<readonly (Article | ReadFailure)[]>;

interface Held {
  /** How it was listed. */
  readonly listed: string;
  readonly result: Article | ReadFailure;
}

/** Texts are fetched of those articles alone that are listed otherwise than before. */
export function createKeptReader(articles: Pick<Articles, "list" | "read">): KeptReader {
  const stories = new Map<string, ReadonlyMap<string, Held>>();
  return async (story) => {
    const before = stories.get(story);
    const now = new Map<string, Held>();
    const changed = new Map<string, string>();
    for (const article of await articles.list(story)) {
      const listed = JSON.stringify(article);
      const held = before?.get(article.id);
      if (held?.listed === listed) now.set(article.id, held);
      else changed.set(article.id, listed);
    }
    const kept = changed.size === 0 ? [] : await articles.read(story, [...changed.keys()]);
    for (const article of kept) {
      const listed = changed.get(article.id) ?? "";
      now.set(article.id, { listed, result: await readKept(article) });
    }
    stories.set(story, now);
    return inOrderOfId(now);
  };
}

function inOrderOfId(held: ReadonlyMap<string, Held>): readonly (Article | ReadFailure)[] {
  return [...held].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, { result }]) => result);
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
