import type { StoryIndex } from "#search/story-index.ts";
import { namedPeople } from "#story/named-people.ts";
import type { StoryPerson } from "#story/story.ts";
import type { PeopleAnswer, PersonCard } from "./answer.ts";
import { foundPerson } from "./found-person.ts";

/** The cast, most quoted first; or the card of one person. */
export function people(
  index: StoryIndex,
  { person: name = null }: { person?: string | null | undefined } = {},
): PeopleAnswer {
  const card = (person: StoryPerson): PersonCard => {
    const said = index.quotations.by(person);
    return { person, quotations: said.length, sample: index.quotations.sampleOf(person) };
  };
  if (name !== null && name.trim() !== "") {
    const { person, suggestions } = foundPerson(index, name);
    return { people: person ? [card(person)] : [], suggestions };
  }
  const cards = namedPeople(index.people.people).map(card);
  return { people: cards.toSorted((a, b) => b.quotations - a.quotations), suggestions: [] };
}
