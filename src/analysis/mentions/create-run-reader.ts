import type { PersonKind } from "#story/analysis.ts";
import { isPartOfThing } from "#story/names/lexicon/titles.ts";
import { foldName, isGivenName, isTitle, type NameParts } from "#story/names/parse-name.ts";
import type { Span } from "#text/span.ts";
import type { Token } from "../document/document.ts";
import type { CandidateMention } from "./candidate-mention.ts";
import type { CapitalRun } from "./capital-runs.ts";
import { classifyName } from "./classify-name.ts";
import { functionWords } from "./lexicon/function-words.ts";
import { offices } from "./lexicon/offices.ts";
import { officesBeforeOf, organisationWords, portfolios } from "./lexicon/organisation-words.ts";
import { demonyms, places } from "./lexicon/places.ts";

/** Longer runs name no person: "Maria del Carmen Ruiz y Vega Lund" is as long as names get. */
const LONGEST_NAME = 8;

/** What a run is read with, the same for all runs of an article. */
export interface RunReading {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Keys that are surnames in this article, even if they are words. */
  readonly surnames: ReadonlySet<string>;
  /** Takes a name as written apart. */
  readonly nameOf: (written: string) => NameParts;
}

/**
 * Gives a function that reads a run of capitalised words as one name. The same characters are the
 * same words and name the same, so that each name is read once and moved to where else it stands.
 */
export function createRunReader(reading: RunReading): (run: CapitalRun) => CandidateMention | null {
  const known = new Map<string, { readonly name: CandidateMention | null; readonly at: number }>();
  return (run) => {
    const { text, tokens } = reading;
    const { start, end } = spanOf(tokens, run.from, run.to);
    const written = text.slice(start, end);
    const same = known.get(written);
    if (same) return same.name && moved(same.name, start - same.at);
    const name = readRun(reading, run);
    known.set(written, { name, at: start });
    return name;
  };
}

function moved(mention: CandidateMention, by: number): CandidateMention {
  const { start, end, core, role } = mention;
  const move = (span: Span) => ({ start: span.start + by, end: span.end + by });
  return {
    ...mention,
    start: start + by,
    end: end + by,
    core: core && move(core),
    role: role && move(role),
  };
}

/**
 * Reads a run as one name: what stands before it (office, party, country) is
 * cut off, titles that belong to it ("Mrs.", "Sen.") stay in the span, the name itself is `core`.
 * Null when nothing is left that names anyone.
 */
function readRun(
  { text, tokens, surnames, nameOf }: RunReading,
  run: CapitalRun,
): CandidateMention | null {
  const keys = keysOf(tokens, run);
  const begin = beginOfName(keys);
  const first = tokens[run.from + begin];
  if (!first || begin >= keys.length) return null;
  if (begin === 0 && officesBeforeOf.has(keys[0]!) && keys[1] === "of") return null;
  const last = keys.at(-1)!;
  if (keys.length === 1 && !surnames.has(last) && isNoName(last, first)) return null;
  const titles = titleBefore(keys, begin);
  const core = spanOf(tokens, run.from + begin, run.to);
  const start = tokens[run.from + titles]!.start;
  const before = keys[begin - 1];
  const office = before !== undefined && (isOffice(before) || portfolios.has(before));
  const name = nameOf(text.slice(start, core.end));
  return {
    start,
    end: core.end,
    core,
    role: titles === 0 ? null : spanOf(tokens, run.from, run.from + titles),
    foundBy: titles < begin ? "title-and-name" : "capitals",
    kind: "name",
    gender: name.gender,
    personKind: kindOf(keys.slice(begin), first.text, office),
    plural: false,
    name,
  };
}

/** From the first token to the one before `to`. */
function spanOf(tokens: readonly Token[], from: number, to: number): Span {
  return { start: tokens[from]!.start, end: tokens[to - 1]!.end };
}

function kindOf(words: readonly string[], first: string, office: boolean): PersonKind {
  return words.length > LONGEST_NAME ? "organisation" : classifyName(words, first, office);
}

function keysOf(tokens: readonly Token[], { from, to }: CapitalRun): readonly string[] {
  const keys: string[] = [];
  for (let index = from; index < to; index++) keys.push(foldName(tokens[index]!.text));
  return keys;
}

/** Where, within the run, the name itself begins. */
function beginOfName(keys: readonly string[]): number {
  let begin = 0;
  while (begin < keys.length - 1 && isLead(keys, begin)) begin++;
  const afterPortfolio = endOfPortfolio(keys, begin);
  if (afterPortfolio > begin) return afterPortfolio;
  if (isInstitution(keys)) return begin;
  const afterOffice = endOfOffice(keys, begin);
  if (afterOffice > begin) return afterOffice;
  return givenNameWithin(keys, begin);
}

/** Words that open a sentence or stand for a party or country, never the name's first word. */
function isLead(keys: readonly string[], at: number): boolean {
  const key = keys[at]!;
  const next = keys[at + 1]!;
  if (functionWords.has(key)) return !(isGivenName(key) && !functionWords.has(next));
  if (!demonyms.has(key)) return false;
  return isGivenName(next) && !organisationWords.has(keys.at(-1)!);
}

function isInstitution(keys: readonly string[]): boolean {
  const last = keys.at(-1)!;
  if (keys.some((key) => key === "of" || key === "for" || key === "on"))
    return !keys
      .slice(1, -1)
      .some((key, index) => isGivenName(key) && keys[index] !== "of" && keys[index] !== "for");
  return organisationWords.has(last) && !isGivenName(keys.at(-2) ?? "");
}

/**
 * The word after the last office of the run, when a name follows it: "House Speaker | Ann Lee".
 * An office after a given name is a surname: "Larry King".
 */
function endOfOffice(keys: readonly string[], begin: number): number {
  let end = begin;
  for (let at = begin; at < keys.length - 1; at++) {
    const key = keys[at]!;
    if (isOffice(key) && !isPartOfThing(key, keys[at + 1])) end = at + 1;
    else if (isGivenName(key) && !demonyms.has(key)) break;
  }
  if (end === begin) return begin;
  const rest = keys.slice(end);
  if (!/^(?:of|for|on|and|the|&)$/.test(rest[0] ?? "")) return end;
  return givenNameWithin(keys, begin);
}

/** "Secretary of State | Ann Lee", also when the given name is not known. */
function endOfPortfolio(keys: readonly string[], begin: number): number {
  if (!officesBeforeOf.has(keys[begin]!) || keys[begin + 1] !== "of") return begin;
  let at = begin + 2;
  while (at < keys.length && (portfolios.has(keys[at]!) || places.has(keys[at]!))) at++;
  return at > begin + 2 && keys.length - at === 2 ? at : begin;
}

/** "Ohio Republican | Ann Lee": the name begins at its given name when others stand before it. */
function givenNameWithin(keys: readonly string[], begin: number): number {
  if (keys.length - begin < 3 || isGivenName(keys[begin]!) || isInitial(keys[begin]!)) return begin;
  for (let at = begin + 1; at < keys.length - 1; at++) {
    if (!isGivenName(keys[at]!)) continue;
    const before = keys[at - 1]!;
    const cut =
      portfolios.has(before) ||
      isOffice(before) ||
      demonyms.has(before) ||
      places.has(before) ||
      organisationWords.has(before) ||
      /^(?:of|for|on|and)$/.test(keys[at - 2] ?? "");
    return cut ? at : begin;
  }
  return begin;
}

/** Rank and honorific directly before the name belong to the mention. */
function titleBefore(keys: readonly string[], core: number): number {
  let start = core;
  while (start > 0 && isTitle(keys[start - 1]!)) start--;
  return start;
}

function isOffice(key: string | undefined): boolean {
  return key !== undefined && (isTitle(key) || offices.either.has(key));
}

function isInitial(key: string): boolean {
  return key.length <= 2 && !/^(?:dr|mr|ms|ex|dj|mc)$/.test(key);
}

/** A party, a country's adjective, an office alone: no one's name. */
function isNoName(key: string, token: Token): boolean {
  if (functionWords.has(key) || /^\p{Lu}\.?$/u.test(token.text)) return true;
  return demonyms.has(key) || (isOffice(key) && !isGivenName(key));
}
