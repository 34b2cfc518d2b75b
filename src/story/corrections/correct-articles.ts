import { withLists } from "../analysis.ts";
import type { Article } from "../article.ts";
import type { Correction, TextChange } from "../correction.ts";
import { slugOf } from "../slug-of.ts";
import type { AnalysedArticle, StoryPerson } from "../story.ts";
import { correctTexts, type PlacedCorrection } from "./correct-texts.ts";
import { personOf } from "./person-of.ts";
import { findAnchor } from "./text-anchor.ts";

export interface CorrectedArticles {
  readonly articles: readonly AnalysedArticle[];
  /** With those who were first named by a correction. */
  readonly people: readonly StoryPerson[];
  /** Whose words stand in no article any more. */
  readonly unanchored: readonly Correction[];
}

/** The quotations and events of a story's articles as moderators have them. */
export function correctArticles(
  articles: readonly AnalysedArticle[],
  people: readonly StoryPerson[],
  corrections: readonly Correction[],
): CorrectedArticles {
  if (corrections.length === 0) return { articles, people, unanchored: [] };
  const byArticle = new Map(articles.map((each) => [each.article.id, each]));
  const placed = new Map<string, PlacedCorrection[]>();
  const unanchored: Correction[] = [];
  for (const correction of corrections) {
    const { change, on } = correction;
    if (!isOfText(change)) continue;
    const text = byArticle.get(change.anchor.article)?.article.text;
    const span = text === undefined ? null : findAnchor(change.anchor, text);
    if (span === null) unanchored.push(correction);
    else {
      const { article } = change.anchor;
      placed.set(article, [...(placed.get(article) ?? []), { on, change, span }]);
    }
  }
  let known = people;
  const corrected = articles.map((source) => {
    const own = placed.get(source.article.id);
    if (own === undefined) return source;
    const result = correctArticle(source, own, known);
    known = result.people;
    return result.source;
  });
  return { articles: corrected, people: known, unanchored };
}

function isOfText(change: Correction["change"]): change is TextChange {
  return change.kind !== "same-person" && change.kind !== "other-person";
}

function correctArticle(
  { article, analysis }: AnalysedArticle,
  corrections: readonly PlacedCorrection[],
  people: readonly StoryPerson[],
): { readonly source: AnalysedArticle; readonly people: readonly StoryPerson[] } {
  let known = people;
  const added: string[] = [];
  const indexOf = (name: string): number => {
    const held = personOf(name, known);
    const index = held?.inArticles.get(article.id)?.[0];
    if (index !== undefined) return index;
    const next = analysis.people.length + added.length;
    added.push(held?.name ?? name);
    const person = presentIn(article, next, held ?? newPerson(name, article, known));
    known = held ? known.map((each) => (each === held ? person : each)) : [...known, person];
    return next;
  };
  const corrected = correctTexts(analysis, corrections, indexOf);
  const named = added.map((name) => {
    return { name, kind: "person", gender: "unknown", aliases: [], roles: [] } as const;
  });
  const source = {
    article,
    analysis: withLists(corrected, { people: [...analysis.people, ...named] }),
  };
  return { source, people: known };
}

function presentIn({ id }: Article, index: number, person: StoryPerson): StoryPerson {
  return { ...person, inArticles: new Map([...person.inArticles, [id, [index]]]) };
}

function newPerson(
  name: string,
  { published }: Article,
  people: readonly StoryPerson[],
): StoryPerson {
  const ids = new Set(people.map(({ id }) => id));
  const slug = slugOf(name);
  let id = slug;
  for (let number = 2; ids.has(id); number++) id = `${slug}-${number}`;
  return {
    id,
    name,
    kind: "person",
    gender: "unknown",
    aliases: [],
    roles: [],
    mentions: 0,
    inArticles: new Map(),
    firstSeen: published,
    lastSeen: published,
  };
}
