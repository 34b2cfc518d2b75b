import { text } from "#interactions/block.ts";
import { defineCommand } from "#interactions/define-command.ts";
import { deskOf } from "../replies/desk-of.ts";

export default defineCommand({
  name: "cooldown",
  words: (say) => say.commands.settingsCooldown,
  options: { seconds: { type: "number", minimum: 0, maximum: 3600 } },
  examples: () => [],
  run: async ({ seconds }, context) => {
    const { settings: say } = context.say;
    await deskOf(context).settings.change({ cooldown: seconds });
    return {
      tone: "answer",
      blocks: [text(seconds === null ? say.waitsAsOperator : say.waits(seconds))],
    };
  },
});
