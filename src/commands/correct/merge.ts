import { defineCommand } from "#interactions/define-command.ts";
import { UserError } from "#interactions/user-error.ts";
import { offerPeople } from "../offers/offer-people.ts";
import { knownPerson } from "./replies/known-person.ts";
import { makeCorrections } from "./replies/make-corrections.ts";
import { personAnchor } from "./replies/person-anchor.ts";

export default defineCommand({
  name: "merge",
  words: (say) => say.commands.correctMerge,
  options: {
    person: { type: "person", required: true, maxLength: 100 },
    other: { type: "person", required: true, maxLength: 100 },
  },
  examples: () => [],
  autocomplete: { person: offerPeople, other: offerPeople },
  run: (given, context) => {
    const person = knownPerson(given.person, context);
    const other = knownPerson(given.other, context);
    if (person === other) throw new UserError(({ errors }) => errors.oneAlready(person.name));
    const anchor = personAnchor(person, context);
    const what = { other: personAnchor(other, context) };
    return makeCorrections([{ kind: "same-person", anchor, what }], context);
  },
});
