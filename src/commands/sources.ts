import { sources } from "#answers/sources.ts";
import { typedArticleId } from "#interactions/article-key.ts";
import { defineCommand } from "#interactions/define-command.ts";
import { titleOrId } from "#story/title-or-id.ts";
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
      ({ article }) => ({ article: titleOrId(article) }),
      say.commands.sources.shows,
    ),
  autocomplete: { article: offerArticles },
  run: ({ article }, context) => {
    const id = article === null ? null : typedArticleId(context.story, article);
    return sourcesReply(sources(context.index, { article: id }), id, context);
  },
});
