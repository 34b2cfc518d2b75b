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
  description: "What a person said, in order of date",
  options: {
    person: { type: "person", description: "Who spoke", required: true, maxLength: 100 },
    about: { type: "topic", description: "Only what is about this", maxLength: 38 },
    from: { type: "date", description: "Not before this date, such as 2021 or 2021-11-05" },
    to: { type: "date", description: "Not after this date, such as 2021 or 2021-11-05" },
  },
  examples: ({ story }) =>
    exampleOf(examplePerson(story), ({ name }) => ({ person: name }), "all that they said"),
  autocomplete: { person: offerPeople, about: offerTopics },
  run: (options, context) => {
    const asked = { ...options, person: personName(context.story, options.person) };
    return quotesReply(quotesBy(context.index, asked), asked, context);
  },
});
