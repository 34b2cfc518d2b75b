import { Readability } from "@mozilla/readability";
import type { ArticleParts, ArticleSource } from "../article-format.ts";
import { CannotRead } from "../cannot-read.ts";
import { joinPassages } from "../join-passages.ts";
import { keepAsTree } from "./keep-as-tree.ts";
import { mergeTexts } from "./merge-texts.ts";
import { ownLink } from "./own-link.ts";
import type { PageDocument, PageNode } from "./page-node.ts";
import { parsePage } from "./parse-page.ts";
import { readJsonLd } from "./read-json-ld.ts";
import { readPassages } from "./read-passages.ts";
import { readPublished } from "./read-published.ts";
import { removeBoxes } from "./remove-boxes.ts";

/**
 * The article of a web page: what Mozilla's Readability takes for the readable part, passage by
 * passage, and what the page says of it. `published` is null where the page names no day.
 * Throws `CannotRead` when there is no article in it.
 */
export function readPage({ name, text, link }: ArticleSource): ArticleParts {
  const document = parsePage(name, text);
  const details = {
    published: readPublished(document, readJsonLd(document)),
    url: ownLink(document, link),
  };
  const page = readable(name, document);
  return {
    ...details,
    title: page.title,
    outlet: page.outlet,
    author: page.author,
    ...joinPassages(readPassages(page.content).filter(({ text }) => byline(text) !== page.author)),
  };
}

interface ReadablePage {
  readonly content: PageNode;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly author: string | null;
}

/** Changes the document: what is no part of the article is taken out of it. */
function readable(name: string, document: PageDocument): ReadablePage {
  for (const body of document.querySelectorAll("body")) {
    mergeTexts(body);
    removeBoxes(body);
    keepAsTree(body);
  }
  const page = extracted(document);
  const length = page?.textContent?.trim().length ?? 0;
  if (!page?.content || length < SHORTEST) {
    throw new CannotRead(name, ({ noArticle }) => noArticle);
  }
  return {
    content: page.content,
    title: words(page.title),
    outlet: words(page.siteName),
    author: words(byline(page.byline ?? "")),
  };
}

/** Less is a menu or a notice. In characters. */
const SHORTEST = 100;

/** What Readability finds; null when it finds nothing or stumbles over an odd page. */
function extracted(document: PageDocument) {
  try {
    // Its types name a browser's, which linkedom's fit without saying so.
    return new Readability<PageNode>(document as never, {
      serializer: (node) => node as never,
      // An embedded post is told by its class.
      keepClasses: true,
    }).parse();
  } catch {
    return null;
  }
}

/** `By Jon Fen` names the author; above the text it is no passage of the article. */
function byline(line: string): string {
  return line.trim().replace(/^by:?\s+/iu, "");
}

/** One line of text, or null when there is nothing in it. */
function words(text: string | null | undefined): string | null {
  const line = text?.replace(/\s+/gu, " ").trim() ?? "";
  return line === "" ? null : line;
}
