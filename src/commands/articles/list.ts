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
  const shown = pageOf<Listed>([...own, ...feeds], page, ON_A_PAGE);
  const firstFeed = shown.items.find((each) => "url" in each);
  return {
    tone: "answer",
    blocks: [
      heading(say.articles.title(story.info.title)),
      ...(own.length === 0 ? [text(say.articles.none)] : []),
      ...shown.items.flatMap((each) =>
        "url" in each
          ? [...(each === firstFeed ? [note(say.articles.feeds)] : []), feedBlock(each, context)]
          : articleBlocks(each, context),
      ),
      ...pageButtons(shown, "articles list", {}, say),
    ],
  };
}

/** Articles, and after the last of them the feeds. */
type Listed = CommandContext["story"]["articles"][number] | FollowedFeed;

const ON_A_PAGE = 8;

function articleBlocks(
  { article, analysis }: Exclude<Listed, FollowedFeed>,
  { say }: CommandContext,
): readonly Block[] {
  return [
    text(titleOf(article)),
    note([...originOf(article, say), say.count.quotations(analysis.quotations.length)]),
  ];
}

function feedBlock(
  { url, words, channel, failures }: FollowedFeed,
  { say }: CommandContext,
): Block {
  const { articles, comma } = say;
  const about = [
    ...(words.length === 0 ? [] : [articles.feedWords(words.join(comma))]),
    ...(channel === null ? [] : [articles.feedChannel(channel)]),
    ...(failures === 0 ? [] : [articles.failures(failures)]),
  ];
  return text([code(url), ...about.map((each) => ` · ${each}`)]);
}
