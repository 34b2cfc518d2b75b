import { note, text } from "#interactions/block.ts";
import { defineCommand } from "#interactions/define-command.ts";
import { UserError } from "#interactions/user-error.ts";
import { code } from "#languages/inline.ts";
import { webAddress } from "#text/web-address.ts";
import { deskOf } from "../replies/desk-of.ts";

export default defineCommand({
  name: "follow",
  words: (say) => say.commands.articlesFollow,
  options: {
    feed: { type: "string", required: true, maxLength: 2000 },
    words: { type: "string", maxLength: 200 },
    channel: { type: "channel" },
  },
  examples: () => [],
  run: async ({ feed: typed, words, channel }, context) => {
    const url = webAddress(typed)?.href;
    if (url === undefined) throw new UserError(({ errors }) => errors.noLink);
    const { articles: say } = context.say;
    const feed = { url, words: partsOf(words ?? ""), channel };
    const followed = await deskOf(context).feeds.follow(feed);
    switch (followed.kind) {
      case "followed":
        return {
          tone: "answer",
          blocks: [
            text(say.followed(code(followed.url))),
            note(say.notTakenListed),
            ...(followed.unannounced === null ? [] : [note(say.unannounced[followed.unannounced])]),
          ],
        };
      case "already":
        return { tone: "notice", blocks: [text(say.followedAlready(code(followed.url)))] };
      case "failed":
        return { tone: "notice", blocks: [text(say.notFollowed(followed.why.words(context.say)))] };
    }
  },
});

function partsOf(words: string): readonly string[] {
  return words
    .split(",")
    .map((word) => word.trim())
    .filter((word) => word !== "");
}
