import { text } from "#interactions/block.ts";
import { defineCommand } from "#interactions/define-command.ts";
import { UserError } from "#interactions/user-error.ts";
import { bold } from "#languages/inline.ts";
import { webAddress } from "#text/web-address.ts";
import { offerArticles } from "../offers/offer-articles.ts";
import { deskOf } from "../replies/desk-of.ts";
import { keptArticle } from "./kept-article.ts";

export default defineCommand({
  name: "edit",
  words: (say) => say.commands.articlesEdit,
  options: {
    article: { type: "article", required: true, maxLength: 100 },
    title: { type: "string", maxLength: 200 },
    date: { type: "date" },
    outlet: { type: "string", maxLength: 100 },
    link: { type: "string", maxLength: 2000 },
  },
  examples: () => [],
  autocomplete: { article: offerArticles },
  run: async ({ article: typed, title, date, outlet, link }, context) => {
    const article = await keptArticle(typed, context);
    const url = link === null ? null : (webAddress(link)?.href ?? null);
    if (link !== null && url === null) throw new UserError(({ errors }) => errors.noLink);
    const told = {
      ...(title !== null && { title }),
      ...(date !== null && { published: date }),
      ...(outlet !== null && { outlet }),
      ...(url !== null && { url }),
    };
    if (Object.keys(told).length === 0) throw new UserError(({ errors }) => errors.nothingGiven);
    await deskOf(context).articles.edit(article.id, told);
    const shown = bold(title ?? article.title ?? article.id);
    return { tone: "answer", blocks: [text(context.say.articles.edited(shown))] };
  },
});
