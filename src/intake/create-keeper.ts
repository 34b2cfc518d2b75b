import type { Articles, NewArticle } from "#library/contract/articles.ts";
import { WRITTEN_FORMAT, writeArticle } from "#reading/write-article.ts";
import type { Article } from "#story/article.ts";
import { articleId } from "./article-id.ts";
import { type HeldArticle, heldArticle } from "./duplicates/held-article.ts";
import {
  createHeldSet,
  type createLinkKeys,
  type Duplicate,
  type HeldSet,
} from "./duplicates/held-set.ts";

/** Keeps an article of a story once. Rejects with `LibraryError` when it cannot be kept. */
export type Keeper = (story: string, article: Article) => Promise<NewArticle | Duplicate>;

export interface KeeperParts {
  readonly articles: Pick<Articles, "listing" | "add">;
  /** The articles of a story that are files of its folder. */
  readonly inFolder: (story: string) => Promise<readonly HeldArticle[]>;
  readonly linkKeyOf: ReturnType<typeof createLinkKeys>;
}

interface Waiting {
  readonly article: Article;
  readonly done: (kept: NewArticle | Duplicate) => void;
  readonly failed: (error: unknown) => void;
}

/** Each time somebody else wrote; past so many the story is written to without end. */
const MOST_TRIES = 100;

/**
 * A keeper that compares an article with what the story holds and keeps it when it is new. What is
 * brought while a write is under way is written together by the next, as one write to the disk
 * costs as much as one of fifty articles. Of several processes that are brought the same article
 * one keeps it.
 */
export function createKeeper(parts: KeeperParts): Keeper {
  const queues = new Map<string, Waiting[]>();

  const work = async (story: string, queue: Waiting[]): Promise<void> => {
    while (queue.length > 0) await keepAll(story, queue.splice(0), parts);
    queues.delete(story);
  };

  return (story, article) =>
    new Promise((done, failed) => {
      const waiting = { article, done, failed };
      const queue = queues.get(story);
      if (queue) {
        queue.push(waiting);
      } else {
        const first = [waiting];
        queues.set(story, first);
        void work(story, first);
      }
    });
}

async function keepAll(story: string, all: readonly Waiting[], parts: KeeperParts): Promise<void> {
  try {
    const kept = await keepTogether(
      story,
      all.map(({ article }) => article),
      parts,
    );
    for (const [at, { done }] of all.entries()) done(kept[at]!);
  } catch (error) {
    if (all.length === 1) return all[0]!.failed(error);
    // One that the library refuses does not stop the others.
    for (const each of all) await keepAll(story, [each], parts);
  }
}

async function keepTogether(
  story: string,
  articles: readonly Article[],
  { articles: library, inFolder, linkKeyOf }: KeeperParts,
): Promise<readonly (NewArticle | Duplicate)[]> {
  const compared = articles.map((article) => ({ article, details: heldArticle(article) }));
  const files = await inFolder(story);
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const listing = await library.listing(story);
    const results = compareAll(compared, createHeldSet([...listing.articles, ...files], linkKeyOf));
    const added = results.filter((each) => "source" in each);
    if (added.length === 0) return results;
    if ((await library.add(story, added, listing.number)) !== null) return results;
  }
  throw new Error(`Cannot keep an article of ${story}: others write to it all the time`);
}

/** Each with what is held and with those before it. */
function compareAll(
  compared: readonly { readonly article: Article; readonly details: HeldArticle }[],
  held: HeldSet,
): readonly (NewArticle | Duplicate)[] {
  return compared.map(({ article, details }) => {
    const duplicate = held.find(details);
    if (duplicate) return duplicate;
    const id = articleId(article, details.hash);
    const kept = { ...details, id, format: WRITTEN_FORMAT, source: writeArticle(article) };
    held.add(kept);
    return kept;
  });
}
