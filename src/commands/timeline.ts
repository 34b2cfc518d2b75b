import { timeline } from "#answers/timeline.ts";
import { defineCommand } from "#interactions/define-command.ts";
import { exampleOf } from "./examples/example-of.ts";
import { offerTopics } from "./offers/offer-topics.ts";
import { timelineReply } from "./replies/timeline-reply.ts";

export default defineCommand({
  name: "timeline",
  description: "What happened when, each event with its sentence, and as a picture",
  options: {
    about: { type: "topic", description: "Only what is about this", maxLength: 40 },
    from: { type: "date", description: "Not before this date, such as 2021 or 2021-11-05" },
    to: { type: "date", description: "Not after this date, such as 2021 or 2021-11-05" },
    order: {
      type: "choice",
      description: "Which end comes first",
      choices: { oldest: "Oldest first", newest: "Newest first" },
    },
    dates: {
      type: "number",
      description: "At most so many dates: those that matter most",
      minimum: 1,
      maximum: 500,
    },
    sentences: {
      type: "number",
      description: "At most so many sentences a date",
      minimum: 1,
      maximum: 20,
    },
  },
  examples: ({ story }) =>
    exampleOf(
      story.events.at(-1) ?? null,
      ({ date }) => ({ from: date.slice(0, 4), order: "newest" }),
      "the latest events first",
    ),
  autocomplete: { about: offerTopics },
  run: (options, context) => timelineReply(timeline(context.index, options), options, context),
});
