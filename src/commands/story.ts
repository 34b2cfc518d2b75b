import { storyAtAGlance } from "#answers/story-at-a-glance.ts";
import { defineCommand } from "#interactions/define-command.ts";
import { storyReply } from "./replies/story-reply.ts";

export default defineCommand({
  name: "story",
  words: (say) => say.commands.story,
  options: {},
  examples: ({ say }) => [{ options: {}, shows: say.commands.story.shows }],
  run: (_, context) => storyReply(storyAtAGlance(context.index), context),
});
