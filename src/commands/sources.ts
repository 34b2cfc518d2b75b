import { sources } from "#answers/sources.ts";
import { articleId } from "#interactions/article-key.ts";
import { defineCommand } from "#interactions/define-command.ts";
import { exampleOf } from "./examples/example-of.ts";
import { offerArticles } from "./offers/offer-articles.ts";
import { sourcesReply } from "./replies/sources-reply.ts";

export default defineCommand({
  name: "sources",
  words: (say) => say.commands.sources,
  options: {
    article: { type: "article", maxLength: 100 },
  },
  examples: ({ story, say }) =>
    exampleOf(
      story.articles.at(-1) ?? null,
      ({ article }) => ({ article: article.title ?? article.id }),
      say.commands.sources.shows,
    ),
  autocomplete: { article: offerArticles },
  run: ({ article }, context) => {
    const id = article === null ? null : articleId(context.story, article);
    return sourcesReply(sources(context.index, { article: id }), id, context);
  },
});
