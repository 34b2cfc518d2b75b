import type { Steps } from "#text/steps.ts";
import { withLists } from "../analysis.ts";
import { NOWHERE } from "../appearances-of.ts";
import type { Article } from "../article.ts";
import type { Correction, TextChange } from "../correction.ts";
import { slugOf } from "../slug-of.ts";
import type { AnalysedArticle, Appearances, Story, StoryPerson } from "../story.ts";
import { correctTexts, type PlacedCorrection } from "./correct-texts.ts";
import { createPlaces } from "./create-places.ts";
import { personOf } from "./person-of.ts";

/** Those of a story, with whom a correction named first. */
type People = Pick<Story, "people" | "appearances">;

export interface CorrectedArticles extends People {
  readonly articles: readonly AnalysedArticle[];
  /** Whose words stand in no article any more. */
  readonly unanchored: readonly Correction[];
}

/** The quotations and events of a story's articles as moderators have them. */
export function* correctArticles(
  articles: readonly AnalysedArticle[],
  { people, appearances }: People,
  corrections: readonly Correction[],
): Steps<CorrectedArticles> {
  if (corrections.length === 0) return { articles, people, appearances, unanchored: [] };
  const places = createPlaces(articles);
  const placed = new Map<string, PlacedCorrection[]>();
  const unanchored: Correction[] = [];
  for (const correction of corrections) {
    const { change, on } = correction;
    if (!isOfText(change)) continue;
    const place = yield* places(change.anchor);
    if (place === null) unanchored.push(correction);
    else {
      const { article, span } = place;
      placed.set(article, [...(placed.get(article) ?? []), { on, change, span }]);
    }
  }
  const known = { people: [...people], appearances: new Map(appearances) };
  const corrected = articles.map((source) => {
    const own = placed.get(source.article.id);
    return own === undefined ? source : correctArticle(source, own, known);
  });
  return { articles: corrected, ...known, unanchored };
}

function isOfText(change: Correction["change"]): change is TextChange {
  return change.kind !== "same-person" && change.kind !== "other-person";
}

/** Whom it names it adds to those who are known. */
function correctArticle(
  { article, analysis }: AnalysedArticle,
  corrections: readonly PlacedCorrection[],
  known: { readonly people: StoryPerson[]; readonly appearances: Map<StoryPerson, Appearances> },
): AnalysedArticle {
  const added: string[] = [];
  const indexOf = (name: string): number => {
    const person = personOf(name, known.people) ?? newPerson(name, known.people);
    const seen = known.appearances.get(person);
    if (seen === undefined) known.people.push(person);
    const index = seen?.inArticles.get(article.id)?.[0];
    if (index !== undefined) return index;
    const next = analysis.people.length + added.length;
    added.push(person.name);
    known.appearances.set(person, presentIn(article, next, seen));
    return next;
  };
  const corrected = correctTexts(analysis, corrections, indexOf);
  const named = added.map((name) => {
    return { name, kind: "person", gender: "unknown", aliases: [], roles: [] } as const;
  });
  return { article, analysis: withLists(corrected, { people: [...analysis.people, ...named] }) };
}

/** Where somebody appears who is in the article too. */
function presentIn(
  { id, published }: Article,
  index: number,
  seen: Appearances = { ...NOWHERE, firstSeen: published, lastSeen: published },
): Appearances {
  return { ...seen, inArticles: new Map([...seen.inArticles, [id, [index]]]) };
}

function newPerson(name: string, people: readonly StoryPerson[]): StoryPerson {
  const ids = new Set(people.map(({ id }) => id));
  const slug = slugOf(name);
  let id = slug;
  for (let number = 2; ids.has(id); number++) id = `${slug}-${number}`;
  return { id, name, kind: "person", gender: "unknown", aliases: [] };
}
