import type { StoryIndex } from "#search/story-index.ts";
import { appearancesOf } from "#story/appearances-of.ts";
import { namedPeople } from "#story/named-people.ts";
import type { StoryPerson } from "#story/story.ts";
import { remembered } from "#text/remembered.ts";
import type { PeopleAnswer, PersonCard } from "./answer.ts";
import { foundPerson } from "./found-person.ts";

/** The cast, most quoted first; or the card of one person. */
export function people(
  index: StoryIndex,
  { person: name = null }: { person?: string | null | undefined } = {},
): PeopleAnswer {
  if (name !== null && name.trim() !== "") {
    const { person, suggestions } = foundPerson(index, name);
    return { people: person ? [cardOf(person, index)] : [], suggestions };
  }
  return { people: mostQuotedFirst(index), suggestions: [] };
}

const mostQuotedFirst = remembered((index: StoryIndex): readonly PersonCard[] =>
  namedPeople(index.people.people)
    .map((person) => cardOf(person, index))
    .sort((a, b) => b.quotations - a.quotations),
);

/** The sample is looked for when it is shown: a large story has thousands of people. */
function cardOf(person: StoryPerson, { story, quotations }: StoryIndex): PersonCard {
  return {
    person,
    appearances: appearancesOf(story, person),
    quotations: quotations.by(person).length,
    get sample() {
      return quotations.sampleOf(person);
    },
  };
}
