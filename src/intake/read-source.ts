import type { Words } from "#languages/worded-error.ts";
import { CannotRead } from "#reading/cannot-read.ts";
import { findTitle } from "#reading/plain-text/find-title.ts";
import { readArticle } from "#reading/read-article.ts";
import { type Article, createArticle } from "#story/article.ts";
import type { Fetcher } from "./fetch/create-fetcher.ts";
import type { IntakeSource } from "./intake.ts";

/** What a page of news is sent as. */
const PAGES = ["text/html", "application/xhtml+xml"];

const PASTED: Words = ({ reasons }) => reasons.pasted;

/** Ten times a long report; to analyse more would keep the answers waiting. In characters. */
const LONGEST_TEXT = 300_000;

/** Reads what was brought. @throws CannotFetch, CannotRead */
export async function readSource(source: IntakeSource, fetch: Fetcher): Promise<Article> {
  const article = await readAny(source, fetch);
  if (article.text.length <= LONGEST_TEXT) return article;
  throw new CannotRead(nameOf(source), ({ longText }) => longText(LONGEST_TEXT));
}

function nameOf(source: IntakeSource): string | Words {
  if (source.kind === "link") return source.link;
  return source.kind === "file" ? source.file.name : PASTED;
}

async function readAny(source: IntakeSource, fetch: Fetcher): Promise<Article> {
  switch (source.kind) {
    case "file":
      return readArticle(source.file, true);
    case "text":
      return readPasted(source.text);
    case "link": {
      const page = await fetch(source.link, { types: PAGES });
      if (page === null) throw new CannotRead(source.link, ({ nothingSent }) => nothingSent);
      const { bytes, contentType, link } = page;
      return readArticle({ name: link, link, bytes, contentType });
    }
  }
}

function readPasted(text: string): Article {
  if (text.trim() === "") throw new CannotRead(PASTED, ({ empty }) => empty);
  return createArticle({ id: "pasted", text, title: findTitle(text) });
}
