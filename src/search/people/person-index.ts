import type { Story, StoryPerson } from "#story/story.ts";
import { foldedWords } from "#text/folded-words.ts";
import { remembered } from "#text/remembered.ts";
import { forEachInSteps, type Steps } from "#text/steps.ts";
import { createFuzzy, type Fuzzy } from "./fuzzy.ts";

/** The people of a story by all their names. */
export interface PersonIndex {
  /** Most mentioned first. */
  readonly people: readonly StoryPerson[];
  /** The one somebody calls by this name or description, spelt right; null when nobody is. */
  readonly named: (name: string) => StoryPerson | null;
  readonly fuzzy: Fuzzy<StoryPerson>;
  /** All folded names and descriptions of a person, as words. */
  readonly namesOf: (person: StoryPerson) => readonly (readonly string[])[];
}

/** So many people to a step. */
const STEP = 300;

export function* createPersonIndex({ people }: Pick<Story, "people">): Steps<PersonIndex> {
  yield* forEachInSteps(people, STEP, namesOf);
  const byName = yield* nameTable(people);
  yield;
  return {
    people,
    named: (name) => byName.get(keyOf(foldedWords(name))) ?? null,
    fuzzy: createFuzzy(people, allNames),
    namesOf: (person) => namesOf(person).all,
  };
}

/**
 * Every way to call a person, the surest first: whole names before aliases, those before single
 * words of a proper name of somebody. Where two people share one, the more mentioned has it.
 * "School" is what a story tells of schools, and names neither an organisation nor "a school teacher".
 */
function* nameTable(people: readonly StoryPerson[]): Steps<ReadonlyMap<string, StoryPerson>> {
  const table = new Map<string, StoryPerson>();
  const put = (key: string, person: StoryPerson) => {
    if (key !== "" && !table.has(key)) table.set(key, person);
  };
  yield* forEachInSteps(people, STEP, (person) => put(namesOf(person).nameKey, person));
  yield* forEachInSteps(people, STEP, (person) => {
    for (const key of namesOf(person).allKeys) put(key, person);
  });
  const single = people.filter(isCalledByOneWord);
  yield* forEachInSteps(single, STEP, (person) => put(namesOf(person).name.at(-1) ?? "", person));
  const sure = single.filter(({ kind }) => kind === "person");
  yield* forEachInSteps(sure, STEP, (person) => {
    for (const word of namesOf(person).name) put(word, person);
  });
  return table;
}

function isCalledByOneWord({ kind, name }: StoryPerson): boolean {
  return (kind === "person" || kind === "unknown") && !SMALL_WORD.test(name);
}

/** Longer than "de" and "von", which stand in names. */
const SMALL_WORD = /(?:^|\s)\p{Ll}{4,}/u;

/** The folded words of a person's name, and of all names. */
const namesOf = remembered((person: StoryPerson) => {
  const name = foldedWords(person.name);
  const all = wordsOfNames(person);
  return { name, nameKey: keyOf(name), all: [...all.values()], allKeys: [...all.keys()] };
});

function keyOf(words: readonly string[]): string {
  return words.join(" ");
}

function allNames({ name, aliases }: StoryPerson): string[] {
  return [name, ...aliases.map(({ text }) => text)];
}

/** By their key. */
function wordsOfNames(person: StoryPerson): ReadonlyMap<string, readonly string[]> {
  const seen = new Map<string, readonly string[]>();
  for (const name of allNames(person)) {
    const words = foldedWords(name.replace(/['’]s$/, ""));
    if (words.length > 0) seen.set(keyOf(words), words);
  }
  return seen;
}
