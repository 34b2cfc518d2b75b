import { heading, note, text } from "#interactions/block.ts";
import type { Reply } from "#interactions/reply.ts";
import type { Messages } from "#languages/en.ts";
import { dated } from "#languages/inline.ts";
import type { Article } from "#story/article.ts";
import { linkedTitle } from "./linked-title.ts";

/** New articles, where there are too many for a message each. */
export function announcedList(articles: readonly Article[], say: Messages): Reply {
  return {
    tone: "answer",
    blocks: [
      heading(say.articles.newOnes(say.count.articles(articles.length))),
      ...articles.flatMap((article) => [
        text(linkedTitle({ ...article, url: shortUrl(article) })),
        note([
          ...(article.outlet === null ? [] : [article.outlet, " · "]),
          article.published === null ? say.undated : dated(article.published),
        ]),
      ]),
    ],
  };
}

/** A longer address would take the others' room; the article is on record with it. */
const LONGEST_URL = 200;

function shortUrl({ url }: Article): string | null {
  return url !== null && url.length <= LONGEST_URL ? url : null;
}
