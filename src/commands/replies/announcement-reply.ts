import { heading, note, sourceList } from "#interactions/block.ts";
import type { CommandContext } from "#interactions/command.ts";
import type { Reply } from "#interactions/reply.ts";
import type { Article } from "#story/article.ts";
import { linkedTitle } from "./linked-title.ts";
import { quoted } from "./quoted.ts";

/** More would fill a channel that was not asked anything. */
const MOST_LINES = 3;

/** A new article, with what is newly quoted in it: whole sentences of named people first. */
export function announcementReply(
  article: Article,
  { story, say }: Pick<CommandContext, "story" | "say">,
): Reply {
  const spoken = story.quotations.filter((each) => each.article.id === article.id);
  const events = story.events.filter((each) => each.article.id === article.id);
  const named = spoken.filter(({ speaker }) => speaker !== null);
  const direct = named.filter(({ quotation }) => quotation.kind === "direct");
  const shown = [...new Set([...direct, ...named])].slice(0, MOST_LINES);
  const counts = say.articles.counts(
    say.count.quotations(spoken.length),
    say.count.events(events.length),
  );
  return {
    tone: "answer",
    blocks: [
      heading(linkedTitle(article)),
      ...shown.toSorted((a, b) => a.start - b.start).map((each) => quoted(each, { story, say })),
      sourceList([article]),
      note(counts),
    ],
  };
}
