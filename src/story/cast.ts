import { lazyInSteps } from "#text/lazy.ts";
import { remembered } from "#text/remembered.ts";
import { forEachInSteps, type Steps } from "#text/steps.ts";
import type { Story, StoryPerson } from "./story.ts";

/** Who an article's people are in the story, by their index into `Analysis.people`. */
export type Cast = readonly (StoryPerson | undefined)[];

const NOBODY: Cast = [];

/** The casts of the articles of a story whose people appear there. */
export function castLookup(appearances: Story["appearances"]): (article: { id: string }) => Cast {
  const casts = castsOf(appearances)();
  return ({ id }) => casts.get(id) ?? NOBODY;
}

/** Makes them ready with others' turns between. */
export function readyCasts(appearances: Story["appearances"]): Steps<void> {
  return castsOf(appearances).makeReady();
}

const castsOf = remembered((all: Story["appearances"]) => lazyInSteps(() => cast(all)));

/** So many people to a step. */
const STEP = 2000;

function* cast(all: Story["appearances"]): Steps<ReadonlyMap<string, Cast>> {
  const casts = new Map<string, StoryPerson[]>();
  yield* forEachInSteps([...all], STEP, ([person, { inArticles }]) => {
    for (const [article, indices] of inArticles) {
      const cast = casts.get(article) ?? [];
      if (cast.length === 0) casts.set(article, cast);
      for (const index of indices) cast[index] = person;
    }
  });
  return casts;
}

/** Those of the people of an article who are known, each once. */
export function knownIn(cast: Cast, indices: readonly number[]): readonly StoryPerson[] {
  const known: StoryPerson[] = [];
  for (const index of indices) {
    const person = cast[index];
    if (person !== undefined && !known.includes(person)) known.push(person);
  }
  // A list that grew has room for more.
  return known.length === 0 ? NOBODY_KNOWN : known.slice();
}

const NOBODY_KNOWN: readonly StoryPerson[] = [];
