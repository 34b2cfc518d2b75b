import { text } from "#interactions/block.ts";
import { defineCommand } from "#interactions/define-command.ts";
import { rankByTyped } from "#interactions/rank-by-typed.ts";
import { UserError } from "#interactions/user-error.ts";
import { code } from "#languages/inline.ts";
import { deskOf } from "../replies/desk-of.ts";

export default defineCommand({
  name: "unfollow",
  words: (say) => say.commands.articlesUnfollow,
  options: { feed: { type: "feed", required: true, maxLength: 2000 } },
  examples: () => [],
  autocomplete: {
    feed: async (typed, context) => {
      const feeds = await deskOf(context).feeds.list();
      const choices = feeds.map(({ id, url }) => ({ name: url, value: String(id) }));
      return rankByTyped(choices, typed);
    },
  },
  run: async ({ feed: typed }, context) => {
    const { feeds } = deskOf(context);
    const feed = (await feeds.list()).find(({ id, url }) => String(id) === typed || url === typed);
    if (!feed || !(await feeds.unfollow(feed.id))) {
      throw new UserError(({ errors }) => errors.noSuchFeed(typed));
    }
    return { tone: "answer", blocks: [text(context.say.articles.unfollowed(code(feed.url)))] };
  },
});
