import { type Block, heading, note, text } from "#interactions/block.ts";
import type { CommandContext } from "#interactions/command.ts";
import { defineCommand } from "#interactions/define-command.ts";
import type { FollowedFeed } from "#interactions/desk.ts";
import type { Reply } from "#interactions/reply.ts";
import type { Messages } from "#languages/en.ts";
import { code, type Run } from "#languages/inline.ts";
import { linkKey } from "#text/link-key.ts";
import { truncate } from "#text/truncate.ts";
import { deskOf } from "../replies/desk-of.ts";
import { linkedTitle, originOf } from "../replies/linked-title.ts";
import { pageButtons } from "../replies/page-buttons.ts";
import { pageOf } from "../replies/page-of.ts";

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
          ? [
              ...(each === firstFeed ? [note(say.articles.feeds)] : []),
              ...feedBlocks(each, context),
            ]
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
    text(linkedTitle(article)),
    note([...originOf(article, say), say.count.quotations(analysis.quotations.length)]),
  ];
}

function feedBlocks(feed: FollowedFeed, { say, story }: CommandContext): readonly Block[] {
  const { url, words, channel, failures } = feed;
  const { articles, comma } = say;
  const about = [
    ...(words.length === 0 ? [] : [articles.feedWords(words.join(comma))]),
    ...(channel === null ? [] : [articles.feedChannel(channel)]),
    ...(failures === 0 ? [] : [articles.failures(failures)]),
  ];
  const held = new Set(story.articles.map(({ article }) => article.url && linkKey(article.url)));
  const missing = feed.notTaken.filter(({ link }) => !held.has(linkKey(link)));
  return [
    text([code(url), ...about.map((each) => ` · ${each}`)]),
    ...(missing.length === 0 ? [] : [note([articles.notTaken, ...missingRuns(missing, say)])]),
  ];
}

/** The newest first. */
function missingRuns(missing: FollowedFeed["notTaken"], say: Messages): readonly Run[] {
  const shown = missing.toReversed().slice(0, MOST_SHOWN);
  const more = missing.length - shown.length;
  return [
    ...shown.flatMap(({ link, why }, at) => [
      ...(at === 0 ? [] : [say.semicolon]),
      code(truncate(link, LONGEST_LINK)),
      say.brackets(why(say)),
    ]),
    ...(more === 0 ? [] : [say.semicolon, say.articles.moreNotTaken(more)]),
  ];
}

/** Of a feed; with as many for each feed of a page they fit into one message. */
const MOST_SHOWN = 3;
const LONGEST_LINK = 80;
