import { text } from "#interactions/block.ts";
import { defineCommand } from "#interactions/define-command.ts";
import { UserError } from "#interactions/user-error.ts";
import { bold } from "#languages/inline.ts";
import { titleOrId } from "#story/title-or-id.ts";
import { offerArticles } from "../offers/offer-articles.ts";
import { deskOf } from "../replies/desk-of.ts";
import { keptArticle } from "./kept-article.ts";

export default defineCommand({
  name: "remove",
  words: (say) => say.commands.articlesRemove,
  options: { article: { type: "article", required: true, maxLength: 100 } },
  examples: () => [],
  autocomplete: { article: offerArticles },
  run: async ({ article: typed }, context) => {
    const article = await keptArticle(typed, context);
    if (!(await deskOf(context).articles.remove(article.id))) {
      throw new UserError(({ errors }) => errors.noSuchArticle(typed));
    }
    const shown = bold(titleOrId(article));
    return { tone: "answer", blocks: [text(context.say.articles.removed(shown))] };
  },
});
