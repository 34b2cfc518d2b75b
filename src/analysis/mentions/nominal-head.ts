import type { Gender, PersonKind } from "#story/analysis.ts";
import { nominalHeads } from "./lexicon/nominal-heads.ts";
import { offices } from "./lexicon/offices.ts";

export interface NominalHead {
  /** The singular: `rapper` for "rappers". */
  readonly word: string;
  readonly kind: PersonKind;
  readonly gender: Gender;
  readonly plural: boolean;
}

type Meaning = Pick<NominalHead, "kind" | "gender">;

/** What a listed word means, with the gender the word itself states; later entries win. */
const LISTED: ReadonlyMap<string, Meaning> = new Map([
  ...meaning("document", "unknown", nominalHeads.document),
  ...meaning("organisation", "unknown", nominalHeads.body),
  ...meaning("person", "unknown", nominalHeads.human),
  ...meaning("person", "unknown", nominalHeads.kinship),
  ...meaning("person", "unknown", offices.either),
  ...meaning("person", "female", offices.female),
  ...meaning("person", "male", offices.male),
]);

function meaning(
  kind: PersonKind,
  gender: Gender,
  words: ReadonlySet<string>,
): readonly (readonly [string, Meaning])[] {
  return [...words].map((word) => [word, { kind, gender }]);
}

const AGE = /^(?:\d{1,3}|\p{L}+(?:-\p{L}+)?)-year-old$/u;
/** Endings of words for people, and the words that only look so. */
const AGENT =
  /(?:ologist|[aeiou][a-z]+ist|woman|[a-z]{2}man|person|maker|keeper|player|worker|writer|leader|owner|hunter|fighter|grapher|ician|arian|smith)$/;
const NO_AGENT =
  /(?:^|-)(?:list|exist|assist|insist|resist|consist|persist|enlist|twist|checklist|wishlist|playlist|shortlist|blacklist|roman|human|german|talisman|ottoman|norman|caiman|vegetarian|humanitarian|proletarian|authoritarian|egalitarian|utilitarian|sectarian|parliamentarian|agrarian|communist|socialist|marxist|racist|sexist|feminist|nationalist|populist|terrorist|separatist|loyalist|islamist|jihadist|supremacist|extremist|fascist|capitalist|imperialist|capitalist)$/;
const ADJECTIVES_TOO =
  /^(?:conservative|independent|legend|democrat|head|model|chief|presidential|servant|running|guard|forward|junior|senior|minor|principal|major|native|official|national|star|champion|veteran|teen|resident|individual|patient|elder|general|executive|adult|republican|libertarian)$/;

/** What the noun means as the head of a phrase; null for nouns that speak for no one. */
export function nominalHead(lower: string): NominalHead | null {
  if (isAge(lower)) return { word: lower, kind: "person", gender: "unknown", plural: false };
  if (nominalHeads.plurals.has(lower))
    return { word: lower, kind: "person", gender: "unknown", plural: true };
  const single = headOf(lower, false);
  if (single) return single;
  for (const singular of singularsOf(lower)) {
    const plural = headOf(singular, true);
    if (plural) return plural;
  }
  const hyphen = lower.lastIndexOf("-");
  return hyphen > 0 ? nominalHead(lower.slice(hyphen + 1)) : null;
}

function headOf(word: string, plural: boolean): NominalHead | null {
  const listed = LISTED.get(word);
  if (listed) return { word, kind: listed.kind, gender: listed.gender, plural };
  return isAgent(word) ? { word, kind: "person", gender: "unknown", plural } : null;
}

function singularsOf(word: string): readonly string[] {
  if (word.endsWith("ies")) return [`${word.slice(0, -3)}y`];
  if (word.endsWith("es")) return [word.slice(0, -1), word.slice(0, -2)];
  if (word.endsWith("men")) return [`${word.slice(0, -2)}an`];
  return word.endsWith("s") && !word.endsWith("ss") ? [word.slice(0, -1)] : [];
}

function isAge(word: string): boolean {
  return word.endsWith("-year-old") && AGE.test(word);
}

/** No noun is longer; what is would take the patterns long. In characters. */
const LONGEST_NOUN = 60;

/** The last letter tells most words apart before the endings are tried. */
function isAgent(word: string): boolean {
  const mayBe = "tnrh".includes(word.charAt(word.length - 1)) && word.length <= LONGEST_NOUN;
  return mayBe && AGENT.test(word) && !NO_AGENT.test(word);
}

/** A trade, an art or an age: what a text calls somebody it has just named. */
export function isOccupation(word: string): boolean {
  if (isAge(word) || isAgent(word)) return true;
  return offices.either.has(word) || offices.male.has(word) || offices.female.has(word);
}

/** Nouns that mostly stand before another noun: "the chief reason", "a conservative view". */
export function isAlsoModifier(word: string): boolean {
  return ADJECTIVES_TOO.test(word);
}
