import type { Hit } from "#answers/answer.ts";
import { heading, note, text } from "#interactions/block.ts";
import type { CommandContext } from "#interactions/command.ts";
import type { Reply } from "#interactions/reply.ts";
import type { Inline } from "#languages/inline.ts";
import { hitBlock } from "./hit-block.ts";
import { shownOnce } from "./shown-once.ts";

/** A refusal: why, and the nearest passages, named as no more than that. */
export function notOnRecord(why: Inline, nearest: readonly Hit[], context: CommandContext): Reply {
  const { say } = context;
  const shown = shownOnce(nearest.map((hit) => hitBlock(hit, context))).slice(0, MOST);
  return {
    tone: "refusal",
    blocks: [
      heading(say.notOnRecord),
      text(why),
      ...(shown.length === 0 ? [] : [note(say.nearestPassages)]),
      ...shown,
    ],
  };
}

/** More sources than three nobody reads. */
const MOST = 3;
