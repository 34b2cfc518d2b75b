import { timeline } from "#answers/timeline.ts";
import { defineCommand } from "#interactions/define-command.ts";
import type { StoryEvent } from "#story/story.ts";
import { exampleOf } from "./examples/example-of.ts";
import { offerTopics } from "./offers/offer-topics.ts";
import { timelineReply } from "./replies/timeline-reply.ts";

export default defineCommand({
  name: "timeline",
  words: (say) => say.commands.timeline,
  options: {
    about: { type: "topic", maxLength: 40 },
    from: { type: "date" },
    to: { type: "date" },
    order: {
      type: "choice",
      choices: ["oldest", "newest"],
    },
    dates: {
      type: "number",
      minimum: 1,
      maximum: 500,
    },
    sentences: {
      type: "number",
      minimum: 1,
      maximum: 20,
    },
  },
  examples: ({ story, say }) =>
    exampleOf(
      story.events.findLast(hasHappened) ?? null,
      ({ date }) => ({ from: date.slice(0, 4), order: "newest" }),
      say.commands.timeline.shows,
    ),
  autocomplete: { about: offerTopics },
  run: (options, context) => timelineReply(timeline(context.index, options), options, context),
});

/** When the article appeared; what is said to come by 2050 makes a poor example. */
function hasHappened({ date, article: { published } }: StoryEvent): boolean {
  return published === null || date <= published;
}
