import type { Messages } from "#languages/en.ts";
import { dated, type Run } from "#languages/inline.ts";
import type { Article } from "#story/article.ts";

/** An article's title, with its link where there is one. */
export function titleOf({ id, title, url }: Article): Run {
  return url === null ? (title ?? id) : { text: title ?? id, link: url };
}

/** Outlet and date, each followed by a dot, before whatever comes next. */
export function originOf({ outlet, published }: Article, say: Messages): readonly Run[] {
  return [
    ...(outlet === null ? [] : [outlet, " · "]),
    published === null ? say.undated : dated(published),
    " · ",
  ];
}
