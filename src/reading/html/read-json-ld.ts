import { z } from "zod";
import type { PageDocument } from "./page-node.ts";

/** schema.org's articles: NewsArticle, ReportageNewsArticle, BlogPosting, LiveBlogPosting … */
const ARTICLE = /(?:Article|Posting|Report)$/u;

/** What schema.org says of an article; the rest is left alone. */
const articleData = z.looseObject({
  "@type": z
    .union([z.string(), z.array(z.string())])
    .refine((types) => [types].flat().some((type) => ARTICLE.test(type))),
});

export type ArticleData = Readonly<Record<string, unknown>>;

/**
 * The article that a page describes in JSON-LD, the first of several; null when there is none. Looks
 * into lists and `@graph`, no further: what is nested deeper is another article's card.
 */
export function readJsonLd(document: PageDocument): ArticleData | null {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const found = nodesIn(parsed(script.textContent ?? "")).find(
      (node) => articleData.safeParse(node).success,
    );
    if (found) return found;
  }
  return null;
}

/** Some pages leave their own line breaks inside a string, which is no JSON, or mark it as CDATA. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\s*<!\[CDATA\[|\]\]>\s*$/gu, "").replace(/\s+/gu, " "));
  } catch {
    return null;
  }
}

const node = z.looseObject({ "@graph": z.unknown() });

function nodesIn(value: unknown): readonly ArticleData[] {
  const all = [value].flat().flatMap((each) => {
    const parsedNode = node.partial().safeParse(each);
    return parsedNode.success ? [parsedNode.data, parsedNode.data["@graph"]].flat() : [];
  });
  return all.filter((each): each is ArticleData => typeof each === "object" && each !== null);
}
