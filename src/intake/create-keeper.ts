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
  const keepTogether = createKeepTogether(parts);

  const work = async (story: string, queue: Waiting[]): Promise<void> => {
    while (queue.length > 0) await keepAll(story, queue.splice(0), keepTogether);
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

async function keepAll(
  story: string,
  all: readonly Waiting[],
  keepTogether: KeepTogether,
): Promise<void> {
  try {
    const kept = await keepTogether(
      story,
      all.map(({ article }) => article),
    );
    for (const [at, { done }] of all.entries()) done(kept[at]!);
  } catch (error) {
    if (all.length === 1) return all[0]!.failed(error);
    // One that the library refuses does not stop the others.
    for (const each of all) await keepAll(story, [each], keepTogether);
  }
}

type KeepTogether = (
  story: string,
  articles: readonly Article[],
) => Promise<readonly (NewArticle | Duplicate)[]>;

/** What a story held when it was last compared with: the same again need not be made ready anew. */
interface Ready {
  readonly story: string;
  readonly number: number;
  readonly files: readonly HeldArticle[];
  readonly held: HeldSet;
}

function createKeepTogether({ articles: library, inFolder, linkKeyOf }: KeeperParts): KeepTogether {
  let ready: Ready | null = null;

  const heldIn = async (story: string, files: readonly HeldArticle[]): Promise<Ready> => {
    const { articles, number } = await library.listing(story);
    const isKnown = ready?.story === story && ready.number === number && isSame(ready.files, files);
    if (ready !== null && isKnown) return ready;
    const held = createHeldSet([...articles, ...files], linkKeyOf);
    return { story, number, files, held };
  };

  return async (story, articles) => {
    const compared = articles.map((article) => ({ article, details: heldArticle(article) }));
    const files = await inFolder(story);
    for (let tries = 0; tries < MOST_TRIES; tries++) {
      const now = await heldIn(story, files);
      // Until it is written it holds what may not be kept.
      ready = null;
      const results = compareAll(compared, now.held);
      const added = results.filter((each) => "source" in each);
      const number = added.length === 0 ? now.number : await library.add(story, added, now.number);
      if (number === null) continue;
      ready = { ...now, number };
      return results;
    }
    throw new Error(`Cannot keep an article of ${story}: others write to it all the time`);
  };
}

function isSame(a: readonly HeldArticle[], b: readonly HeldArticle[]): boolean {
  return a.length === b.length && a.every((each, at) => each === b[at]);
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
