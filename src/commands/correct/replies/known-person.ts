import type { CommandContext } from "#interactions/command.ts";
import { personName } from "#interactions/person-key.ts";
import { UserError } from "#interactions/user-error.ts";
import { findPerson } from "#search/people/find-person.ts";
import type { StoryPerson } from "#story/story.ts";

/** @throws UserError when nobody of the name is on record. */
export function knownPerson(typed: string, { index, story }: CommandContext): StoryPerson {
  const { person } = findPerson(index.people, personName(story, typed));
  if (person === null) throw new UserError(({ errors }) => errors.noSuchPerson(typed));
  return person;
}
