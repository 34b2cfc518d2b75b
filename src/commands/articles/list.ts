import { type Block, heading, note, text } from "#interactions/block.ts";
import type { CommandContext } from "#interactions/command.ts";
import { defineCommand } from "#interactions/define-command.ts";
import type { FollowedFeed } from "#interactions/desk.ts";
import type { Reply } from "#interactions/reply.ts";
import { code } from "#languages/inline.ts";
import { deskOf } from "../replies/desk-of.ts";
import { pageButtons } from "../replies/page-buttons.ts";
import { pageOf } from "../replies/page-of.ts";
import { originOf, titleOf } from "../replies/title-of.ts";

export default defineCommand({
  name: "list",
  words: (say) => say.commands.articlesList,
  options: {},
  examples: () => [],
  run: (_, context) => listReply(context),
});

async function listReply(context: CommandContext): Promise<Reply> {
  const { say, story, page } = context;
  const desk = deskOf(context);
  const [kept, feeds] = [new Set(await desk.articles.kept()), await desk.feeds.list()];
  const own = story.articles.filter(({ article }) => kept.has(article.id)).toReversed();
  const shown = pageOf(own, page, ON_A_PAGE);
  return {
    tone: "answer",
    blocks: [
      heading(say.articles.title(story.info.title)),
      ...(own.length === 0 ? [text(say.articles.none)] : []),
      ...shown.items.flatMap(({ article, analysis }) => [
        text(titleOf(article)),
        note([...originOf(article, say), say.count.quotations(analysis.quotations.length)]),
      ]),
      ...(shown.number === 0 && feeds.length > 0 ? [note(say.articles.feeds)] : []),
      ...(shown.number === 0
        ? feeds.slice(0, ON_A_PAGE).map((feed) => feedBlock(feed, context))
        : []),
      ...pageButtons(shown, "articles list", {}, say),
    ],
  };
}

const ON_A_PAGE = 8;

function feedBlock({ url, words, failures }: FollowedFeed, { say }: CommandContext): Block {
  const { articles, comma } = say;
  const about = [
    ...(words.length === 0 ? [] : [articles.feedWords(words.join(comma))]),
    ...(failures === 0 ? [] : [articles.failures(failures)]),
  ];
  return text([code(url), ...about.map((each) => ` · ${each}`)]);
}
