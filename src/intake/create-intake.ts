import type { Articles } from "#library/contract/articles.ts";
import { CannotRead } from "#reading/cannot-read.ts";
import { readArticle } from "#reading/read-article.ts";
import { WRITTEN_FORMAT, writeArticle } from "#reading/write-article.ts";
import type { Article } from "#story/article.ts";
import { grainOf } from "#text/iso-date.ts";
import { articleId } from "./article-id.ts";
import { findByLink, findDuplicate } from "./duplicates/find-duplicate.ts";
import { type HeldArticle, heldArticle } from "./duplicates/held-article.ts";
import { CannotFetch } from "./fetch/cannot-fetch.ts";
import type { Fetcher } from "./fetch/create-fetcher.ts";
import type { ArticleSource, GivenDetails, Intake, Taken } from "./intake.ts";
import { readSource } from "./read-source.ts";

export interface IntakeParts {
  readonly articles: Pick<Articles, "list" | "put">;
  /** The articles of a story that are files of its folder; a changed file is another object. */
  readonly inFolder: (story: string) => Promise<readonly Article[]>;
  readonly fetch: Fetcher;
}

/**
 * Brings articles in from links, files and pasted text: read, compared with what the story holds, and
 * kept once. Articles of one story are taken one after the other, so that of two that are the same
 * one is kept.
 */
export function createIntake(parts: IntakeParts): Intake {
  const folderKeys = new WeakMap<Article, HeldArticle>();
  const queues = new Map<string, Promise<unknown>>();

  const heldIn = async (story: string): Promise<readonly HeldArticle[]> => {
    const [kept, files] = await Promise.all([parts.articles.list(story), parts.inFolder(story)]);
    return [...kept, ...files.map(keysOf)];
  };

  const keysOf = (article: Article): HeldArticle => {
    const keys = folderKeys.get(article) ?? heldArticle(article);
    folderKeys.set(article, keys);
    return keys;
  };

  const keep = async (story: string, article: Article): Promise<Taken> => {
    const details = heldArticle(article);
    const duplicate = findDuplicate(details, await heldIn(story));
    if (duplicate) return { kind: "duplicate", ...duplicate };
    const id = articleId(article, details.hash);
    const source = writeArticle(article);
    await parts.articles.put(story, [{ ...details, id, format: WRITTEN_FORMAT, source }]);
    const bytes = new TextEncoder().encode(source);
    return { kind: "added", article: await readArticle({ name: id + WRITTEN_FORMAT, bytes }) };
  };

  return {
    addArticle: async (story, source, given = {}) => {
      const known = source.kind === "link" ? findByLink(source.link, await heldIn(story)) : null;
      if (known) return { kind: "duplicate", of: known, by: "link" };
      const article = await readSafely(source, given, parts.fetch);
      if ("message" in article) return { kind: "failed", message: article.message };
      if (!hasDay(article)) return { kind: "undated", article };
      return inTurn(queues, story, () => keep(story, article));
    },
  };
}

/** A month is too coarse for “last Friday” in the text. */
function hasDay({ published }: Article): boolean {
  return published !== null && grainOf(published) === "day";
}

async function readSafely(
  source: ArticleSource,
  given: GivenDetails,
  fetch: Fetcher,
): Promise<Article | CannotFetch | CannotRead> {
  try {
    return { ...(await readSource(source, fetch)), ...given };
  } catch (error) {
    if (error instanceof CannotFetch || error instanceof CannotRead) return error;
    throw error;
  }
}

/** Does the work when what was asked for before it under the same key is done, well or ill. */
function inTurn<Done>(
  queues: Map<string, Promise<unknown>>,
  key: string,
  work: () => Promise<Done>,
): Promise<Done> {
  const before = queues.get(key) ?? Promise.resolve();
  const done = before.then(work, work);
  queues.set(key, done);
  const forget = () => {
    if (queues.get(key) === done) queues.delete(key);
  };
  done.then(forget, forget);
  return done;
}
