import { type Block, text } from "#interactions/block.ts";
import type { CommandContext } from "#interactions/command.ts";
import { type Action, button, buttons } from "#interactions/control.ts";
import type { Reply } from "#interactions/reply.ts";
import type { Change } from "#story/correction.ts";
import { changeWords } from "./change-words.ts";

/** Somebody corrected what a form showed: what was said in it, and a button to see it as it is now. */
export function correctedMeanwhile(
  changes: readonly Change[],
  anew: Action,
  { say }: CommandContext,
): Reply {
  return {
    tone: "notice",
    blocks: [
      text(say.correct.changedMeanwhile),
      ...changes.map((change): Block => text(changeWords(change, say))),
      buttons([button(say.correct.button, anew)]),
    ],
  };
}
