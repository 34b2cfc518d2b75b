import { articleKey } from "#interactions/article-key.ts";
import { text } from "#interactions/block.ts";
import type { CommandContext } from "#interactions/command.ts";
import { buttons } from "#interactions/control.ts";
import { defineCommand } from "#interactions/define-command.ts";
import type { Reply } from "#interactions/reply.ts";
import { UserError } from "#interactions/user-error.ts";
import { bold } from "#languages/inline.ts";
import type { Article } from "#story/article.ts";
import { titleOrId } from "#story/title-or-id.ts";
import { webAddress } from "#text/web-address.ts";
import { offerArticles } from "../offers/offer-articles.ts";
import { deskOf } from "../replies/desk-of.ts";
import { linkedTitle, originOf } from "../replies/linked-title.ts";
import { openingButton } from "../replies/opening-button.ts";
import { keptArticle } from "./kept-article.ts";

export default defineCommand({
  name: "edit",
  words: (say) => say.commands.articlesEdit,
  options: {
    article: { type: "article", required: true, maxLength: 100 },
    title: { type: "string", maxLength: 200 },
    date: { type: "date", isDay: true },
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
    const became = await deskOf(context).articles.edit(article, told);
    if (became.kind === "gone") throw new UserError(({ errors }) => errors.noSuchArticle(typed));
    if (became.kind === "changed") {
      const again = { title, date, outlet, link: url };
      return changedMeanwhile(article, became.now, again, context);
    }
    const shown = bold(title ?? titleOrId(article));
    return { tone: "answer", blocks: [text(context.say.articles.edited(shown))] };
  },
});

/** What it is now, and a button to change it all the same where Discord can carry what was said. */
function changedMeanwhile(
  article: Article,
  now: Parameters<typeof linkedTitle>[0] & Parameters<typeof originOf>[0],
  said: Readonly<Record<string, string | null>>,
  { say }: CommandContext,
): Reply {
  const given = Object.entries(said).filter((each): each is [string, string] => each[1] !== null);
  const options = { article: articleKey(article), ...Object.fromEntries(given) };
  return {
    tone: "notice",
    blocks: [
      text(say.articles.changedMeanwhile),
      text([...originOf(now, say), linkedTitle(now)]),
      buttons([openingButton(say.articles.editAnyway, "articles edit", options)]),
    ],
  };
}
