import { fields, heading } from "#interactions/block.ts";
import { defineCommand } from "#interactions/define-command.ts";
import { bold, channelCalled } from "#languages/inline.ts";
import { deskOf } from "../replies/desk-of.ts";
import { languageName } from "../replies/language-name.ts";

export default defineCommand({
  name: "show",
  words: (say) => say.commands.settingsShow,
  options: {},
  examples: () => [],
  run: async (_, context) => {
    const { story } = context;
    const { brackets, settings: say } = context.say;
    const { settings } = deskOf(context);
    const { language, announceChannel, cooldown } = await settings.read();
    const canAnnounce = await settings.canAnnounce();
    const isOwn = (await settings.listStories()).some(
      ({ id, isOwn }) => isOwn && id === story.info.id,
    );
    return {
      tone: "answer",
      blocks: [
        heading(say.title),
        fields([
          {
            name: say.story,
            value:
              story.info.id === ""
                ? say.noStory
                : [bold(story.info.title), brackets(isOwn ? say.ownStory : say.publicStory)],
          },
          { name: say.language, value: language === null ? say.asDiscord : languageName(language) },
          {
            name: say.channel,
            value:
              announceChannel === null
                ? say.nowhere
                : [channelCalled(announceChannel), ...(canAnnounce ? [] : [brackets(say.noToken)])],
          },
          { name: say.cooldown, value: cooldown === null ? say.asOperator : say.seconds(cooldown) },
        ]),
      ],
    };
  },
});
