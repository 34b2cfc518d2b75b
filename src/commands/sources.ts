import { sources } from "#answers/sources.ts";
import { articleId } from "#interactions/article-key.ts";
import { defineCommand } from "#interactions/define-command.ts";
import { exampleOf } from "./examples/example-of.ts";
import { offerArticles } from "./offers/offer-articles.ts";
import { sourcesReply } from "./replies/sources-reply.ts";

export default defineCommand({
  name: "sources",
  description: "The articles on record, or one as it was read, with its quotations marked",
  options: {
    article: { type: "article", description: "Only this article", maxLength: 100 },
  },
  examples: ({ story }) =>
    exampleOf(
      story.articles.at(-1) ?? null,
      ({ article }) => ({ article: article.title ?? article.id }),
      "the article as it was read, and what each attribution rests on",
    ),
  autocomplete: { article: offerArticles },
  run: ({ article }, context) => {
    const id = article === null ? null : articleId(context.story, article);
    return sourcesReply(sources(context.index, { article: id }), id, context);
  },
});
