import { type Block, text } from "#interactions/block.ts";
import type { CommandContext } from "#interactions/command.ts";
import { buttons } from "#interactions/control.ts";
import type { Reply } from "#interactions/reply.ts";
import type { Messages } from "#languages/en.ts";
import type { Change } from "#story/correction.ts";
import { deskOf } from "../../replies/desk-of.ts";
import { openingButton } from "../../replies/opening-button.ts";
import { changeWords } from "./change-words.ts";

/** Keeps what differs from the record, and says what was kept with a button to take each back. */
export async function makeCorrections(
  changes: readonly Change[],
  context: CommandContext,
): Promise<Reply> {
  const { say } = context;
  if (changes.length === 0) return { tone: "notice", blocks: [text(say.correct.same)] };
  const made = await deskOf(context).corrections.make(changes);
  return {
    tone: "answer",
    blocks: [
      text(say.correct.kept),
      ...made.map(({ change }): Block => text(changeWords(change, say))),
      buttons([
        ...made.map(({ id, change }) => {
          const label = made.length === 1 ? say.correct.undo : undoLabel(change, say);
          return openingButton(label, "correct undo", { correction: String(id) });
        }),
        openingButton(say.correct.list, "correct list"),
      ]),
    ],
  };
}

/** Of several corrections of one quotation, which. */
function undoLabel({ kind }: Change, { correct: say }: Messages): string {
  switch (kind) {
    case "speaker":
      return say.undoSpeaker;
    case "quotation-date":
      return say.undoDate;
    default:
      return say.undo;
  }
}
