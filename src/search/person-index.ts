import type { Story, StoryPerson } from "#story/story.ts";
import { splitWords } from "#text/split-words.ts";
import { flatMapInSteps, type Steps } from "#text/steps.ts";
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

export function* createPersonIndex({ people }: Story): Steps<PersonIndex> {
  const ordered = people.toSorted((a, b) => b.mentions - a.mentions || compare(a.name, b.name));
  const names = new Map(
    yield* flatMapInSteps(ordered, (person) => [[person, wordsOfNames(person)] as const]),
  );
  const byName = nameTable(ordered, names);
  yield;
  return {
    people: ordered,
    named: (name) => byName.get(nameKey(name)) ?? null,
    fuzzy: createFuzzy(ordered, allNames),
    namesOf: (person) => names.get(person) ?? [],
  };
}

/**
 * Every way to call a person, the surest first: whole names before aliases, those before single
 * words of a name. Where two people share one, the more mentioned has it.
 */
function nameTable(
  people: readonly StoryPerson[],
  names: ReadonlyMap<StoryPerson, readonly (readonly string[])[]>,
): ReadonlyMap<string, StoryPerson> {
  const table = new Map<string, StoryPerson>();
  const put = (key: string, person: StoryPerson) => {
    if (key !== "" && !table.has(key)) table.set(key, person);
  };
  for (const person of people) put(nameKey(person.name), person);
  for (const person of people)
    for (const words of names.get(person) ?? []) put(words.join(" "), person);
  for (const person of people) put(splitWords(person.name).at(-1)?.folded ?? "", person);
  for (const person of people)
    for (const { folded } of splitWords(person.name)) put(folded, person);
  return table;
}

function nameKey(name: string): string {
  const words = splitWords(name).map(({ folded }) => folded);
  return words.join(" ");
}

function allNames({ name, aliases }: StoryPerson): string[] {
  return [name, ...aliases.map(({ text }) => text)];
}

function wordsOfNames(person: StoryPerson): string[][] {
  const seen = new Map<string, string[]>();
  for (const name of allNames(person)) {
    const words = splitWords(name.replace(/['’]s$/, "")).map(({ folded }) => folded);
    if (words.length > 0) seen.set(words.join(" "), words);
  }
  return [...seen.values()];
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
