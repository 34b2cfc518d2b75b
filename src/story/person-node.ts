import type { Alias, Mention, Person } from "./analysis.ts";
import { foldName, type NameParts, parseName } from "./names/parse-name.ts";
import { withoutLegalForm } from "./names/without-legal-form.ts";
import type { AnalysedArticle } from "./story.ts";

/** One article's person on the way to a story's person. */
export interface PersonNode {
  readonly source: AnalysedArticle;
  /** Index into the article's `Analysis.people`. */
  readonly index: number;
  readonly person: Person;
  readonly name: NameParts;
  /** The name as a key, without a leading article. */
  readonly key: string;
  /** A proper name, not a description ("a neighbour"), so that it may be met again elsewhere. */
  readonly named: boolean;
  /** The surname of a person's full name, which bare surnames may mean. */
  readonly surname: string | null;
  readonly isBareSurname: boolean;
  /** Keys of the further names (not descriptions) it goes by. */
  readonly otherKeys: readonly string[];
  /** Its titles with the surname: `president lund`. */
  readonly titles: readonly string[];
  readonly mentions: number;
  /** Fuller names come first. */
  readonly fullness: number;
}

const ARTICLE = /^(?:the|a|an)\s+/i;
const DESCRIPTION = /^(?:an?|one|another|some|his|her|their|its|this|that|these|those)\s/i;
const NONE: readonly string[] = [];

/** Fuller names first, then more mentions, then by name and place: the same for any order of articles. */
export function compareNodes(a: PersonNode, b: PersonNode): number {
  return (
    b.fullness - a.fullness ||
    b.mentions - a.mentions ||
    compareText(a.key, b.key) ||
    compareText(a.source.article.id, b.source.article.id) ||
    a.index - b.index
  );
}

/** What a name alone says of a node. */
export type NodeName = Pick<PersonNode, "name" | "key" | "named" | "fullness">;

/** The persons of one article. */
export function personNodes(
  source: AnalysedArticle,
  mentions: readonly Mention[],
  readName: (name: string) => NodeName = readNodeName,
): readonly PersonNode[] {
  const { people } = source.analysis;
  const counts = mentionCounts(people, mentions);
  return people.map((person, index) => {
    const read = readName(person.name);
    return nodeOf(source, person, index, counts[index]!, read);
  });
}

export function readNodeName(text: string): NodeName {
  const name = parseName(text);
  const key = ARTICLE.test(text) ? keyOf(text) : keyOfParts(name);
  return { name, key, named: isProper(text), fullness: fullnessOf(key) };
}

function nodeOf(
  source: AnalysedArticle,
  person: Person,
  index: number,
  mentions: number,
  { name, key, named, fullness }: NodeName,
): PersonNode {
  const names = person.aliases.filter(isName);
  const titles = person.aliases.filter(({ evidence }) => evidence === "title");
  return {
    source,
    index,
    person,
    name,
    key,
    named,
    // Only full names of people lend their surname.
    surname: person.kind === "person" && name.given !== null ? name.surname : null,
    isBareSurname: person.kind !== "organisation" && name.words.length === 1,
    otherKeys: names.length === 0 ? NONE : names.map(({ text }) => keyOf(text)),
    titles: titles.length === 0 ? NONE : titles.map(({ text }) => titleKey(text)),
    mentions,
    fullness,
  };
}

/** The key that names are compared by: folded words without titles and legal form, suffix apart. */
export function keyOf(name: string): string {
  return keyOfParts(parseName(name.replace(ARTICLE, "")));
}

function keyOfParts({ words, suffix }: NameParts): string {
  const key = withoutLegalForm(words).join(" ");
  return suffix === null ? key : `${key} ${foldName(suffix)}`;
}

/** Capitalised where a description is not. */
function isProper(name: string): boolean {
  return (
    !DESCRIPTION.test(name) &&
    /^(?:the\s+)?[\p{Lu}@]/iu.test(name) &&
    /(?:^|\s)[\p{Lu}@]/u.test(name.replace(ARTICLE, ""))
  );
}

/** Not what it was described as, nor a title, which others bear too. */
function isName({ text, evidence }: Alias): boolean {
  return !/^(?:apposition|description|title|as written)$/.test(evidence) && isProper(text);
}

function titleKey(text: string): string {
  const { titles, surname } = parseName(text);
  return [...titles, surname].join(" ");
}

function mentionCounts(people: readonly Person[], mentions: readonly Mention[]): readonly number[] {
  const counts = people.map(() => 0);
  for (const { person } of mentions) if (person !== null && person in counts) counts[person]!++;
  return counts;
}

/** Words spelt out count more than initials, long forms more than short ones. */
function fullnessOf(key: string): number {
  const words = key.split(" ");
  return (
    words.filter((word) => word.length > 1).length * 100 +
    words.length * 30 +
    Math.min(29, key.length)
  );
}

/** Nothing known of the two contradicts; one article keeps apart whom it names apart. */
export function agree(a: PersonNode, b: PersonNode): boolean {
  return a.source !== b.source && mayBeOne(a, b);
}

/** Nothing known of the two contradicts, wherever they stand. */
export function mayBeOne({ person: a }: PersonNode, { person: b }: PersonNode): boolean {
  const genders = a.gender === "unknown" || b.gender === "unknown" || a.gender === b.gender;
  return genders && (a.kind === "unknown" || b.kind === "unknown" || a.kind === b.kind);
}

export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
