import type { Articles, NewArticle } from "#library/contract/articles.ts";
import { CannotRead } from "#reading/cannot-read.ts";
import { readArticle } from "#reading/read-article.ts";
import type { Article } from "#story/article.ts";
import type { SourceFile } from "#story/source-file.ts";
import { grainOf } from "#text/iso-date.ts";
import { linkKey } from "#text/link-key.ts";
import { createKeeper } from "./create-keeper.ts";
import { type HeldArticle, heldArticle } from "./duplicates/held-article.ts";
import { createLinkKeys } from "./duplicates/held-set.ts";
import { CannotFetch } from "./fetch/cannot-fetch.ts";
import type { Fetcher } from "./fetch/create-fetcher.ts";
import type { GivenDetails, Intake, IntakeSource } from "./intake.ts";
import { readSource } from "./read-source.ts";

export interface IntakeParts {
  readonly articles: Pick<Articles, "listing" | "add">;
  /** The articles of a story that are files of its folder; a changed file is another object. */
  readonly inFolder: (story: string) => Promise<readonly Article[]>;
  readonly fetch: Fetcher;
}

/**
 * Brings articles in from links, files and pasted text: read, compared with what the story holds, and
 * kept once.
 */
export function createIntake({ articles, inFolder, fetch }: IntakeParts): Intake {
  const folderKeys = new WeakMap<Article, HeldArticle>();
  const keysOf = (article: Article): HeldArticle => {
    const keys = folderKeys.get(article) ?? heldArticle(article);
    folderKeys.set(article, keys);
    return keys;
  };
  const filesOf = async (story: string) => (await inFolder(story)).map(keysOf);
  const linkKeyOf = createLinkKeys();
  const keep = createKeeper({ articles, inFolder: filesOf, linkKeyOf });

  const heldByLink = async (story: string, link: string): Promise<HeldArticle | null> => {
    const key = linkKey(link);
    const [listing, files] = await Promise.all([articles.listing(story), filesOf(story)]);
    const held = [...listing.articles, ...files];
    return (key && held.find((each) => linkKeyOf(each) === key)) || null;
  };

  return {
    addArticle: async (story, source, given = {}) => {
      const known = source.kind === "link" ? await heldByLink(story, source.link) : null;
      if (known) return { kind: "duplicate", of: known, by: "link" };
      const article = await readSafely(source, given, fetch);
      if ("message" in article) return { kind: "failed", why: article };
      if (!hasDay(article)) return { kind: "undated", article };
      const kept = await keep(story, article);
      if ("by" in kept) return { kind: "duplicate", ...kept };
      return { kind: "added", article: await readArticle(asFile(kept)) };
    },
  };
}

function asFile({ id, format, source }: NewArticle): SourceFile {
  return { name: id + format, bytes: new TextEncoder().encode(source) };
}

/** A month is too coarse for “last Friday” in the text. */
function hasDay({ published }: Article): boolean {
  return published !== null && grainOf(published) === "day";
}

function withGiven(read: Article, { elsePublished, ...given }: GivenDetails): Article {
  const article = { ...read, ...given };
  return hasDay(article) || elsePublished === undefined
    ? article
    : { ...article, published: elsePublished };
}

async function readSafely(
  source: IntakeSource,
  given: GivenDetails,
  fetch: Fetcher,
): Promise<Article | CannotFetch | CannotRead> {
  try {
    return withGiven(await readSource(source, fetch), given);
  } catch (error) {
    if (error instanceof CannotFetch || error instanceof CannotRead) return error;
    throw error;
  }
}
