import type { CommandContext } from "#interactions/command.ts";
import { field, form } from "#interactions/control.ts";
import { defineCommand } from "#interactions/define-command.ts";
import { personKey } from "#interactions/person-key.ts";
import type { Reply } from "#interactions/reply.ts";
import { UserError } from "#interactions/user-error.ts";
import type { StoryPerson } from "#story/story.ts";
import { offerPeople } from "../offers/offer-people.ts";
import { knownPerson } from "./replies/known-person.ts";
import { makeCorrections } from "./replies/make-corrections.ts";
import { personAnchor } from "./replies/person-anchor.ts";

export default defineCommand({
  name: "merge",
  words: (say) => say.commands.correctMerge,
  options: {
    person: { type: "person", required: true, maxLength: 100 },
    other: { type: "person", maxLength: 100 },
  },
  examples: () => [],
  autocomplete: { person: offerPeople, other: offerPeople },
  run: (given, context) => {
    const person = knownPerson(given.person, context);
    if (given.other === null) return asked(person, context);
    const other = knownPerson(given.other, context);
    if (person === other) throw new UserError(({ errors }) => errors.oneAlready(person.name));
    const anchor = personAnchor(person, context);
    const what = { other: personAnchor(other, context) };
    return makeCorrections([{ kind: "same-person", anchor, what }], context);
  },
});

function asked(person: StoryPerson, { say }: CommandContext): Reply {
  const options = { person: personKey(person) };
  const action = { command: "correct merge", options, page: 0, place: "aside" } as const;
  const title = say.buttons.spoken(person.name, say.commands.correctMerge.description);
  return {
    tone: "notice",
    blocks: [form(title, action, [field("other", { isNeeded: true })])],
  };
}
