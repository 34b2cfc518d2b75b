import { storyAtAGlance } from "#answers/story-at-a-glance.ts";
import { defineCommand } from "#interactions/define-command.ts";
import { storyReply } from "./replies/story-reply.ts";

export default defineCommand({
  name: "story",
  description: "The story at a glance: dates, people, the latest article, the most quoted lines",
  options: {},
  examples: [{ options: {}, shows: "what is on record" }],
  run: (_, { index }) => storyReply(storyAtAGlance(index)),
});
