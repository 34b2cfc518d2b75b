import { divider, heading, text } from "#interactions/block.ts";
import type { CommandContext } from "#interactions/command.ts";
import { defineCommand } from "#interactions/define-command.ts";
import type { Reply } from "#interactions/reply.ts";
import { deskOf } from "../replies/desk-of.ts";
import { pageButtons } from "../replies/page-buttons.ts";
import { pageOf } from "../replies/page-of.ts";
import { madeBlocks } from "./replies/made-blocks.ts";

export default defineCommand({
  name: "list",
  words: (say) => say.commands.correctList,
  options: {},
  examples: () => [],
  run: (_, context) => listReply(context),
});

/** The newest first. */
async function listReply(context: CommandContext): Promise<Reply> {
  const { story, say, page } = context;
  const all = await deskOf(context).corrections.list();
  if (all.length === 0) return { tone: "answer", blocks: [text(say.correct.none)] };
  const gone = new Set(story.unanchored.map(({ id }) => id));
  const shown = pageOf(all.toReversed(), page, ON_A_PAGE);
  return {
    tone: "answer",
    blocks: [
      heading(say.correct.title(story.info.title)),
      ...shown.items.flatMap((made) => madeBlocks(made, gone.has(made.id), say)),
      divider(),
      ...pageButtons(shown, "correct list", {}, say),
    ],
  };
}

const ON_A_PAGE = 8;
