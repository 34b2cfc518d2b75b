import type { StoryIndex } from "#search/story-index.ts";
import { createTopicMatcher } from "#search/topic-matcher.ts";
import type { StoryFact, StoryPerson } from "#story/story.ts";
import type { FactsAnswer } from "./answer.ts";
import { foundPerson } from "./found-person.ts";

/** What the articles state about a person or a topic, in order of date. */
export function factsAbout(index: StoryIndex, { about }: { about: string }): FactsAnswer {
  const who = foundPerson(index, about);
  if (who.person) return { about: who, facts: factsOn(index, about, who.person) };
  const facts = factsOn(index, about, null);
  return {
    about: facts.length > 0 || who.suggestions.length === 0 ? { topic: about } : who,
    facts,
  };
}

function factsOn(
  index: StoryIndex,
  about: string,
  person: StoryPerson | null,
): readonly StoryFact[] {
  const { facts } = index.places;
  const isAbout = createTopicMatcher(index, person?.name ?? about).among(facts);
  return facts.items.filter(
    (fact, at) => isAbout(at) || (person !== null && fact.people.includes(person)),
  );
}
