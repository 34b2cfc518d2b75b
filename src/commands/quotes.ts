import { quotesBy } from "#answers/quotes-by.ts";
import { defineCommand } from "#interactions/define-command.ts";
import { personName } from "#interactions/person-key.ts";
import { exampleOf } from "./examples/example-of.ts";
import { examplePerson } from "./examples/example-person.ts";
import { offerPeople } from "./offers/offer-people.ts";
import { offerTopics } from "./offers/offer-topics.ts";
import { quotesReply } from "./replies/quotes-reply.ts";

export default defineCommand({
  name: "quotes",
  words: (say) => say.commands.quotes,
  options: {
    person: { type: "person", required: true, maxLength: 100 },
    about: { type: "topic", maxLength: 38 },
    from: { type: "date" },
    to: { type: "date" },
  },
  examples: ({ story, say }) =>
    exampleOf(examplePerson(story), ({ name }) => ({ person: name }), say.commands.quotes.shows),
  autocomplete: { person: offerPeople, about: offerTopics },
  run: (options, context) => {
    const asked = { ...options, person: personName(context.story, options.person) };
    return quotesReply(quotesBy(context.index, asked), asked, context);
  },
});
