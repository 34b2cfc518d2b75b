import { text } from "#interactions/block.ts";
import { button, buttons } from "#interactions/control.ts";
import { defineCommand } from "#interactions/define-command.ts";
import { deskOf } from "../replies/desk-of.ts";

export default defineCommand({
  name: "forget",
  words: (say) => say.commands.settingsForget,
  options: { really: { type: "choice", choices: ["yes"] } },
  examples: () => [],
  run: async ({ really }, context) => {
    const { settings: say } = context.say;
    if (really === null) {
      const action = { command: "settings forget", options: { really: "yes" }, page: 0 } as const;
      const remove = button(say.forgetButton, { ...action, place: "here" });
      return { tone: "caution", blocks: [text(say.forget), buttons([remove])] };
    }
    await deskOf(context).settings.forget();
    return { tone: "answer", blocks: [text(say.forgotten)] };
  },
});
