import { Parser } from "htmlparser2";
import { parseHTML } from "linkedom";
import { CannotRead } from "../cannot-read.ts";
import type { PageDocument } from "./page-node.ts";

/** Live blogs of a whole day stay below; past it reading takes seconds. Counts `<`. */
const MOST_TAGS = 60_000;
/** In text, linkedom makes a node of each (`&amp;`). Counts `&`, of which scripts have many too. */
const MOST_REFERENCES = 150_000;
/** Chromium flattens what is nested deeper than 512; pages of news are some 40 deep. */
const DEEPEST = 256;

/** The page as a tree that is small and flat enough to be worked with. Throws `CannotRead`. */
export function parsePage(name: string, html: string): PageDocument {
  if (count("<", html) > MOST_TAGS)
    throw new CannotRead(name, ({ manyTags }) => manyTags(MOST_TAGS));
  if (count("&", html) > MOST_REFERENCES) {
    throw new CannotRead(name, ({ manyReferences }) => manyReferences(MOST_REFERENCES));
  }
  checkDepth(name, html);
  const document = parsed(name, html);
  if (document.documentElement === null)
    throw new CannotRead(name, ({ nothingInIt }) => nothingInIt);
  return document;
}

function count(mark: string, html: string): number {
  let found = 0;
  for (let at = html.indexOf(mark); at !== -1; at = html.indexOf(mark, at + 1)) found++;
  return found;
}

/** With the parser that builds the tree: a deep tree takes it seconds. */
function checkDepth(name: string, html: string): void {
  let depth = 0;
  const parser = new Parser({
    onopentagname: () => {
      depth++;
      if (depth <= DEEPEST) return;
      throw new CannotRead(name, ({ tooDeep }) => tooDeep(DEEPEST));
    },
    onclosetag: () => {
      depth--;
    },
  });
  parser.end(html);
}

function parsed(name: string, html: string): PageDocument {
  try {
    return parseHTML(inDocument(html)).document;
  } catch {
    // Some hundred thousand classes on one element are too much for it.
    throw new CannotRead(name, ({ badMarkup }) => badMarkup);
  }
}

/** linkedom makes no `<html>` and `<body>` of its own around a page that leaves them out. */
function inDocument(html: string): string {
  return /<html[\s>]/iu.test(html) ? html : `<html><body>${html}</body></html>`;
}
