import type { Messages } from "#languages/en.ts";
import { dated, type Run } from "#languages/inline.ts";
import type { Article } from "#story/article.ts";
import { titleOrId } from "#story/title-or-id.ts";

/** An article's title, with its link where there is one. */
export function linkedTitle(article: Pick<Article, "id" | "title" | "url">): Run {
  const text = titleOrId(article);
  return article.url === null ? text : { text, link: article.url };
}

/** Outlet and date, each followed by a dot, before whatever comes next. */
export function originOf(
  { outlet, published }: Pick<Article, "outlet" | "published">,
  say: Messages,
): readonly Run[] {
  return [
    ...(outlet === null ? [] : [outlet, " · "]),
    published === null ? say.undated : dated(published),
    " · ",
  ];
}
