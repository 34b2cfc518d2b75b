import type { Hit } from "#answers/answer.ts";
import { heading, note, text } from "#interactions/block.ts";
import type { Inline } from "#interactions/inline.ts";
import type { Reply } from "#interactions/reply.ts";
import type { Story } from "#story/story.ts";
import { hitBlock } from "./hit-block.ts";

/** A refusal: why, and the nearest passages, named as no more than that. */
export function notOnRecord(why: Inline, nearest: readonly Hit[], story: Story): Reply {
  const shown = nearest.slice(0, MOST);
  return {
    tone: "refusal",
    blocks: [
      heading("Not on record"),
      text(why),
      ...(shown.length === 0 ? [] : [note("The nearest passages, which do not answer it:")]),
      ...shown.map((hit) => hitBlock(hit, story)),
    ],
  };
}

/** More sources than three nobody reads. */
const MOST = 3;
