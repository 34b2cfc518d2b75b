import type { Gender } from "../analysis.ts";
import { givenNames } from "./lexicon/given-names.ts";
import { nameParticles, nameSuffixes } from "./lexicon/name-particles.ts";
import { nicknames } from "./lexicon/nicknames.ts";
import { titles as addresses, isPartOfThing } from "./lexicon/titles.ts";

/** A person's name taken apart. Keys are lower case, without accents and full stops. */
export interface NameParts {
  /** As written, without titles, nickname and suffix: `Ada D. Lund`; but `Pope Ada`. */
  readonly written: string;
  /** The words of `written` as keys. */
  readonly words: readonly string[];
  /** `words` with a space between. */
  readonly whole: string;
  /** First word, when the surname is not all there is. */
  readonly given: string | null;
  /** Last word with its particles: `de blasio`. */
  readonly surname: string;
  readonly suffix: string | null;
  /** A name in quotation marks or brackets within the name. */
  readonly nickname: string | null;
  /** `mrs`, `sen`; lower case, without full stop. */
  readonly titles: readonly string[];
  /** What titles and the given name say. */
  readonly gender: Gender;
  /** The gender rests on a title alone, which leaves no doubt. */
  readonly titled: boolean;
}

const PLAIN_WORD = /^[A-Za-z][a-z]*\.?$/;
const ASCII = /^[\x20-\x7e]*$/;
/** No nickname without one. */
const MARK = /["“”'‘’()]/;
const NICKNAME = /\s["“'‘(]+([\p{L}][\p{L}.' -]{0,24})["”'’)]+(?=\s)/u;

/** Takes a name apart; leading titles and honorifics may stand in `text`. */
export function parseName(text: string): NameParts {
  const nickname = MARK.test(text) ? NICKNAME.exec(text) : null;
  const bare = nickname ? text.replace(NICKNAME, "") : text;
  const written = wordsOf(bare);
  const titles: string[] = [];
  const kept: string[] = [];
  for (let key = foldName(written[0] ?? ""); written.length > 1 && isTitle(key); ) {
    if (isPartOfThing(key, foldName(written[1]!))) break;
    titles.push(key);
    const title = written.shift()!;
    if (addresses.kept.has(key)) kept.push(title);
    key = foldName(written[0]!);
  }
  let suffix: string | null = null;
  while (written.length > 1 && nameSuffixes.has(foldName(written.at(-1)!)))
    suffix = foldName(written.pop()!);
  const words = written.map(foldName);
  const surname = surnameOf(words);
  const whole = words.join(" ");
  const given = surname.length < whole.length ? words[0]! : null;
  const titleGender = genderOfTitles(titles);
  return {
    written: (written.length === 1 ? [...kept, ...written] : written).join(" "),
    words,
    whole,
    given,
    surname,
    suffix,
    nickname: nickname ? foldName(nickname[1]!) : null,
    titles,
    gender: titleGender !== "unknown" ? titleGender : genderOfGivenName(words),
    titled: titleGender !== "unknown",
  };
}

/** Lower case, accents and full stops off, apostrophes straight: the key names are compared by. */
export function foldName(word: string): string {
  const plain = ASCII.test(word) ? word : word.normalize("NFD").replace(/\p{M}|’/gu, foldMark);
  const lower = plain.toLowerCase();
  return lower.includes(".") ? lower.replaceAll(".", "") : lower;
}

function foldMark(mark: string): string {
  return mark === "’" ? "'" : "";
}

export function isTitle(key: string): boolean {
  return addresses.male.has(key) || addresses.female.has(key) || addresses.ranks.has(key);
}

/** Is this word, or the first part of a hyphenated one, a known given name? */
export function isGivenName(key: string): boolean {
  if (givenNames.male.has(key) || givenNames.female.has(key) || givenNames.shared.has(key))
    return true;
  if (nicknames.has(key)) return true;
  const hyphen = key.indexOf("-");
  return hyphen > 1 && isGivenName(key.slice(0, hyphen));
}

/** The gender a given name is borne by; unknown when borne by both or by no one we know. */
export function genderOfName(key: string): Gender {
  const hyphen = key.indexOf("-");
  const first = hyphen > 1 ? key.slice(0, hyphen) : key;
  if (givenNames.shared.has(first)) return "unknown";
  const male = givenNames.male.has(first);
  const female = givenNames.female.has(first);
  if (male !== female) return male ? "male" : "female";
  if (male) return "unknown";
  return genderOfLongForms(first);
}

function genderOfLongForms(short: string): Gender {
  const genders = new Set(
    (nicknames.get(short) ?? []).map((full) => (givenNames.male.has(full) ? "male" : "female")),
  );
  return genders.size === 1 ? [...genders][0]! : "unknown";
}

function genderOfGivenName(words: readonly string[]): Gender {
  if (words.length < 2) return "unknown";
  const first = words.find((word) => word.length > 1);
  if (first === undefined || first === words.at(-1)) return "unknown";
  return genderOfName(first);
}

function genderOfTitles(titles: readonly string[]): Gender {
  if (titles.some((title) => addresses.female.has(title))) return "female";
  return titles.some((title) => addresses.male.has(title)) ? "male" : "unknown";
}

/** Particles written before the last word belong to the surname. */
function surnameOf(words: readonly string[]): string {
  let first = words.length - 1;
  while (first > 1 && nameParticles.has(words[first - 1]!)) first--;
  if (first === 1 && isBareParticle(words[0]!)) first = 0;
  return words.slice(first).join(" ");
}

/** "De Wit" is a surname alone; "Al Wit" and "Ben Wit" have a given name. */
function isBareParticle(word: string): boolean {
  return nameParticles.has(word) && !isGivenName(word);
}

function wordsOf(text: string): string[] {
  const words: string[] = [];
  for (const word of text.split(/\s+/)) {
    const bare = PLAIN_WORD.test(word) ? word : trimMarks(word);
    if (bare !== "") words.push(bare);
  }
  return words;
}

function trimMarks(word: string): string {
  const inBrackets = word.startsWith("(") && word.endsWith(")");
  return word.replace(inBrackets ? /^["“‘,;]+|["”,;:!?]+$/gu : /^[("“‘,;]+|[)"”,;:!?]+$/gu, "");
}
