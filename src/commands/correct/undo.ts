import { text } from "#interactions/block.ts";
import type { Choice, CommandContext } from "#interactions/command.ts";
import { defineCommand } from "#interactions/define-command.ts";
import { rankByTyped } from "#interactions/rank-by-typed.ts";
import { UserError } from "#interactions/user-error.ts";
import { deskOf } from "../replies/desk-of.ts";
import { correctionLabel } from "./replies/correction-label.ts";

export default defineCommand({
  name: "undo",
  words: (say) => say.commands.correctUndo,
  options: { correction: { type: "correction", required: true, maxLength: 20 } },
  examples: () => [],
  autocomplete: { correction: offerCorrections },
  run: async ({ correction }, context) => {
    const id = /^\d{1,15}$/.test(correction) ? Number(correction) : null;
    if (id === null || !(await deskOf(context).corrections.undo(id))) {
      throw new UserError(({ errors }) => errors.noSuchCorrection(correction));
    }
    return { tone: "answer", blocks: [text(context.say.correct.undone)] };
  },
});

/** Those of this server that stand, the newest first. */
async function offerCorrections(
  typed: string,
  context: CommandContext,
): Promise<readonly Choice[]> {
  const all = await deskOf(context).corrections.list();
  const standing = all.filter(({ undone, isOwn }) => undone === null && isOwn);
  const choices = standing.toReversed().map((made) => {
    return { name: correctionLabel(made, context.say), value: String(made.id) };
  });
  return rankByTyped(choices, typed);
}
