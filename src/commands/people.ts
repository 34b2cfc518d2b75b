import { people } from "#answers/people.ts";
import { defineCommand } from "#interactions/define-command.ts";
import { personName } from "#interactions/person-key.ts";
import { exampleOf } from "./examples/example-of.ts";
import { examplePerson } from "./examples/example-person.ts";
import { offerPeople } from "./offers/offer-people.ts";
import { peopleReply } from "./replies/people-reply.ts";

export default defineCommand({
  name: "people",
  words: (say) => say.commands.people,
  options: {
    person: { type: "person", maxLength: 100 },
  },
  examples: ({ story, say }) =>
    exampleOf(examplePerson(story), ({ name }) => ({ person: name }), say.commands.people.shows),
  autocomplete: { person: offerPeople },
  run: ({ person }, context) => {
    const name = person === null ? null : personName(context.story, person);
    return peopleReply(people(context.index, { person: name }), name, context);
  },
});
