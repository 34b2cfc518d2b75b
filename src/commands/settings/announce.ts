import { text } from "#interactions/block.ts";
import { defineCommand } from "#interactions/define-command.ts";
import { deskOf } from "../replies/desk-of.ts";

export default defineCommand({
  name: "announce",
  words: (say) => say.commands.settingsAnnounce,
  options: { channel: { type: "channel" } },
  examples: () => [],
  run: async ({ channel }, context) => {
    const { settings: say } = context.say;
    await deskOf(context).settings.change({ announceChannel: channel });
    return { tone: "answer", blocks: [text(channel === null ? say.notAnnounced : say.announced)] };
  },
});
