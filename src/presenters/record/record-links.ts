import type { Article } from "#story/article.ts";
import type { StoryPerson, StoryQuotation } from "#story/story.ts";
import { recordPaths } from "./record-paths.ts";

/** Where a page of the record leads to, from where that page stands. */
export interface RecordLinks {
  readonly story: string;
  readonly articles: (article: Article) => string;
  readonly person: (person: StoryPerson) => string;
  readonly quotation: (quotation: StoryQuotation) => string;
  /** The quotation where it stands in its article. */
  readonly inArticle: (quotation: StoryQuotation) => string;
  /** Pages are counted from 1. */
  readonly quotations: (page: number) => string;
  readonly corrections: string;
  /** Where to ask for quotations as one types: a server's answer, or a script that holds the index. */
  readonly search: string;
  readonly script: string;
  readonly asset: (file: string) => string;
}

/** Links between pages that a server sends; every story lies under `/record`. */
export function servedLinks(story: string): RecordLinks {
  const root = `/record/${encodeURIComponent(story)}`;
  const asset = (file: string) => `/record-assets/${file}`;
  return {
    ...linksUnder(root, ""),
    story: root,
    search: `${root}/search`,
    script: asset("record.ts"),
    asset,
  };
}

/** Links between files; `root` leads from the page's folder to the story's: `.` or `..`. */
export function exportedLinks(root: "." | ".."): RecordLinks {
  const asset = (file: string) => `${root}/assets/${file}`;
  return {
    ...linksUnder(root, ".html"),
    search: asset("search.js"),
    script: asset("record.js"),
    asset,
  };
}

function linksUnder(
  root: string,
  suffix: string,
): Omit<RecordLinks, "search" | "script" | "asset"> {
  const to = (path: string) => `${root}/${path}${suffix}`;
  const article = (each: Article) => to(recordPaths.article(each));
  return {
    story: to(recordPaths.story),
    articles: article,
    person: (person) => to(recordPaths.person(person)),
    quotation: (quotation) => to(recordPaths.quotation(quotation)),
    inArticle: (quotation) => `${article(quotation.article)}#${quotation.id}`,
    quotations: (page) => to(recordPaths.quotations(page)),
    corrections: to(recordPaths.corrections),
  };
}
