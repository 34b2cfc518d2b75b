import { completePeople } from "#answers/complete-people.ts";
import type { Choice, CommandContext } from "#interactions/command.ts";
import { personKey } from "#interactions/person-key.ts";

/** People of the story, by any of their names. */
export function offerPeople(typed: string, { index }: CommandContext): readonly Choice[] {
  return completePeople(index, typed).map((person) => ({
    name: person.name,
    value: personKey(person),
  }));
}
