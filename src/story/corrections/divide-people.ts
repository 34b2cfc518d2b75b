import { type Span, sliceSpan, spanContains } from "#text/span.ts";
import { type Analysis, type Fact, type Mention, withLists } from "../analysis.ts";
import type { Correction, OtherPerson } from "../correction.ts";
import { keyOf } from "../person-node.ts";
import type { AnalysedArticle } from "../story.ts";

/**
 * Where an article takes two people for one, the mentions that call the person by the name of the
 * other become a person of their own. Pronouns stay with the first.
 */
export function dividePeople(
  articles: readonly AnalysedArticle[],
  corrections: readonly Correction[],
): readonly AnalysedArticle[] {
  return corrections.reduce((all, { change }) => {
    if (change.kind !== "other-person") return all;
    const { anchor, what } = change;
    return all.map((source) => dividedIn(source, keyOf(anchor.name), what));
  }, articles);
}

function dividedIn(source: AnalysedArticle, name: string, what: OtherPerson): AnalysedArticle {
  const { article, analysis } = source;
  const called = keyOf(what.called);
  if (called === name || (what.article !== null && what.article !== article.id)) return source;
  const index = analysis.people.findIndex((person) =>
    [person.name, ...person.aliases.map(({ text }) => text)].some((each) => keyOf(each) === name),
  );
  const person = analysis.people[index];
  if (person === undefined || keyOf(person.name) === called) return source;
  const isOther = (span: Span | null) =>
    span !== null && keyOf(sliceSpan(article.text, span)) === called;
  const isMoved = (mention: Mention) => mention.person === index && isOther(mention);
  if (!analysis.mentions.some(isMoved)) return source;
  return { article, analysis: withOther(analysis, index, what.called, isMoved, isOther) };
}

/** The analysis with one more person, to whom what `isMoved` and `isOther` say belongs. */
function withOther(
  analysis: Analysis,
  index: number,
  name: string,
  isMoved: (mention: Mention) => boolean,
  isOther: (span: Span | null) => boolean,
): Analysis {
  const { people } = analysis;
  const person = people[index]!;
  const other = people.length;
  const key = keyOf(name);
  const kept = { ...person, aliases: person.aliases.filter(({ text }) => keyOf(text) !== key) };
  const mentions = analysis.mentions.map((each) =>
    isMoved(each) ? { ...each, person: other } : each,
  );
  return withLists(analysis, {
    people: [
      ...people.with(index, kept),
      { name, kind: person.kind, gender: "unknown", aliases: [], roles: [] },
    ],
    mentions,
    quotations: analysis.quotations.map((each) =>
      each.speaker === index && isOther(each.mention) ? { ...each, speaker: other } : each,
    ),
    facts: analysis.facts.map((fact) => factOf(fact, mentions, index, other)),
  });
}

/** A fact is about whom its sentence mentions. */
function factOf(fact: Fact, mentions: readonly Mention[], index: number, other: number): Fact {
  if (!fact.about.includes(index)) return fact;
  const named = new Set(
    mentions.filter((mention) => spanContains(fact, mention)).map(({ person }) => person),
  );
  if (!named.has(other)) return fact;
  const about = fact.about.filter((each) => each !== index || named.has(index));
  return { ...fact, about: [...about, other] };
}
