import { findExactly } from "#search/people/find-person.ts";
import type { StoryIndex } from "#search/story-index.ts";
import { createTopicMatcher } from "#search/topic-matcher.ts";
import type { StoryFact, StoryPerson } from "#story/story.ts";
import type { FactsAnswer } from "./answer.ts";
import { foundPerson } from "./found-person.ts";

/**
 * What the articles state about a person or a topic, in order of date. Words that a fact holds as
 * they are typed are a topic; others may be somebody's name misspelt.
 */
export function factsAbout(index: StoryIndex, { about }: { about: string }): FactsAnswer {
  const named = findExactly(index.people, about);
  if (named) return factsOnPerson(index, named);
  const topic = createTopicMatcher(index, about);
  const facts = topic.of(index.places.facts);
  if (topic.isHeld && facts.length > 0) return { about: { topic: about }, facts };
  const who = foundPerson(index, about);
  if (who.person) return factsOnPerson(index, who.person);
  const isTopic = facts.length > 0 || who.suggestions.length === 0;
  return { about: isTopic ? { topic: about } : who, facts };
}

function factsOnPerson(index: StoryIndex, person: StoryPerson): FactsAnswer {
  const { facts } = index.places;
  const isAbout = createTopicMatcher(index, person.name).among(facts);
  const isOn = (fact: StoryFact, at: number) => isAbout(at) || fact.people.includes(person);
  return { about: { person, suggestions: [] }, facts: facts.items.filter(isOn) };
}
