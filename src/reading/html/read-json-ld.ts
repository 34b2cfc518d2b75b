import { z } from "zod";
import type { PageDocument } from "./page-node.ts";

/** schema.org's articles: NewsArticle, ReportageNewsArticle, BlogPosting, LiveBlogPosting … */
const ARTICLE = /(?:Article|Posting|Report)$/u;

/** A page that one thing is told on. */
const PAGE = /^(?:Web|Item)Page$/u;

export type ArticleData = Readonly<Record<string, unknown>>;

export interface PageData {
  readonly article: ArticleData | null;
  readonly page: ArticleData | null;
}

/**
 * The article that a page describes in JSON-LD, the first of several, and what it says of itself as a
 * page; null when there is none. Looks into lists, `@graph` and what a page is about (`mainEntity`),
 * no further: what is nested deeper is another article's card.
 */
export function readJsonLd(document: PageDocument): PageData {
  const scripts = document.querySelectorAll('script[type="application/ld+json"]');
  const nodes = [...scripts].flatMap((script) => nodesIn(parsed(script.textContent ?? "")));
  return { article: firstOf(ARTICLE, nodes), page: firstOf(PAGE, nodes) };
}

const typesOf = z.looseObject({ "@type": z.union([z.string(), z.array(z.string())]) });

function firstOf(wanted: RegExp, nodes: readonly ArticleData[]): ArticleData | null {
  const isWanted = (node: ArticleData) => {
    const { data } = typesOf.safeParse(node);
    return data !== undefined && [data["@type"]].flat().some((type) => wanted.test(type));
  };
  return nodes.find(isWanted) ?? null;
}

/** Some pages leave their own line breaks inside a string, which is no JSON, or hide it as CDATA or a comment. */
function parsed(text: string): unknown {
  const line = text.replace(/\s+/gu, " ").trim();
  try {
    return JSON.parse(line.replace(OPENING, "").replace(CLOSING, ""));
  } catch {
    return null;
  }
}

const OPENING = /^(?:\/\/|\/\*)? ?(?:<!\[CDATA\[|<!--) ?(?:\*\/)?/u;
const CLOSING = /(?:\/\/|\/\*)? ?(?:\]\]>|-->) ?(?:\*\/)?$/u;

const nodeOf = z.looseObject({ "@graph": z.unknown(), mainEntity: z.unknown() }).partial();

/** A list of what a page is about is one of other articles. */
function nodesIn(value: unknown): readonly ArticleData[] {
  const roots = [value]
    .flat()
    .flatMap((each) => [each, nodeOf.safeParse(each).data?.["@graph"]].flat());
  const all = roots.flatMap((each) => [each, nodeOf.safeParse(each).data?.mainEntity]);
  return all.filter(
    (each): each is ArticleData =>
      typeof each === "object" && each !== null && !Array.isArray(each),
  );
}
