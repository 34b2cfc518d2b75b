import { factsAbout } from "#answers/facts-about.ts";
import { defineCommand } from "#interactions/define-command.ts";
import { personName } from "#interactions/person-key.ts";
import { exampleOf } from "./examples/example-of.ts";
import { examplePerson } from "./examples/example-person.ts";
import { offerTopics } from "./offers/offer-topics.ts";
import { factsReply } from "./replies/facts-reply.ts";

export default defineCommand({
  name: "facts",
  words: (say) => say.commands.facts,
  options: {
    about: { type: "topic", required: true, maxLength: 60 },
  },
  examples: ({ story, say }) =>
    exampleOf(examplePerson(story), ({ name }) => ({ about: name }), say.commands.facts.shows),
  autocomplete: { about: offerTopics },
  run: ({ about }, context) => {
    const name = personName(context.story, about);
    return factsReply(factsAbout(context.index, { about: name }), name, context);
  },
});
