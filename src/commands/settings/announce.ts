import { note, text } from "#interactions/block.ts";
import { defineCommand } from "#interactions/define-command.ts";
import { deskOf } from "../replies/desk-of.ts";

export default defineCommand({
  name: "announce",
  words: (say) => say.commands.settingsAnnounce,
  options: { channel: { type: "channel" } },
  examples: () => [],
  run: async ({ channel }, context) => {
    const { settings: say } = context.say;
    const { settings } = deskOf(context);
    await settings.change({ announceChannel: channel });
    if (channel === null) return { tone: "answer", blocks: [text(say.notAnnounced)] };
    if (!(await settings.canAnnounce())) {
      return { tone: "notice", blocks: [text(say.announcedWithToken)] };
    }
    const may = await settings.mayWrite(channel);
    if (may === false) return { tone: "notice", blocks: [text(say.announcedWithRights)] };
    const unsure = may === null ? [note(say.rightsUnknown)] : [];
    const { id } = context.story.info;
    const isOwn = (await settings.listStories()).some((story) => story.isOwn && story.id === id);
    return isOwn
      ? { tone: "answer", blocks: [text(say.announced), ...unsure] }
      : { tone: "notice", blocks: [text(say.announcedOfOwn), ...unsure] };
  },
});
