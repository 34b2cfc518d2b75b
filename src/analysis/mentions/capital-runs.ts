import { nameParticles } from "#story/names/lexicon/name-particles.ts";
import { foldName, isGivenName } from "#story/names/parse-name.ts";
import type { Document, Token } from "../document/document.ts";
import { type CapitalEvidence, opensClause } from "./capital-evidence.ts";
import { calendarWords, functionWords } from "./lexicon/function-words.ts";
import { headsBeforeOf, officesBeforeOf } from "./lexicon/organisation-words.ts";
import { isShouted } from "./sentence-case.ts";

/** A stretch of tokens `[from, to)` that may be one name with its titles. */
export interface CapitalRun {
  readonly from: number;
  readonly to: number;
}

/** Names longer than this are lists of words: hostile text is cut here. */
const LONGEST = 12;
const OF = /^(?:of|for|on)$/;
/** "(D-Ohio)" */
const PARTY_AND_SEAT = /^[DRI]-\p{Lu}/u;
const SURNAME_PARTICLE = /^(?:van|von|de|del|della|bin|al|la|le|du|da|den|der|ter)$/;

/** The runs of capitalised words of one sentence in sentence case. */
export function capitalRuns(
  document: Document,
  sentence: number,
  evidence: CapitalEvidence,
): readonly CapitalRun[] {
  const runs: CapitalRun[] = [];
  const end = document.firstToken[sentence + 1]!;
  for (let index = document.firstToken[sentence]!; index < end; index++) {
    if (!beginsName(document, index, end, evidence)) continue;
    const to = endOfRun(document.tokens, index, Math.min(end, index + LONGEST));
    runs.push({ from: index, to });
    index = to - 1;
  }
  return runs;
}

function beginsName(
  document: Document,
  index: number,
  end: number,
  evidence: CapitalEvidence,
): boolean {
  const token = document.tokens[index]!;
  const next = index + 1 < end ? document.tokens[index + 1] : undefined;
  if (token.kind !== "word") return false;
  if (!token.capital)
    return (
      SURNAME_PARTICLE.test(token.lower) && !!next && isNameWord(next) && isOnlyName(next, evidence)
    );
  if (PARTY_AND_SEAT.test(token.text)) return false;
  const opens = opensClause(document, index);
  if (calendarWords.has(token.lower.replace(/\.$/, ""))) return monthIsName(token, next, opens);
  if (isOrdinary(token, opens)) return wordIsName(token, next, opens);
  if (!opens || (next && isNameWord(next) && !functionWords.has(next.lower))) return true;
  return standsAlone(document, index, evidence);
}

/** A lower-case particle opens a name ("de Wit said") before a word never seen in lower case. */
function isOnlyName(next: Token, evidence: CapitalEvidence): boolean {
  return evidence.capital.has(next.lower) && !evidence.lower.has(next.lower);
}

const CLOSED_CLASS = new Set([
  "determiner",
  "pronoun",
  "preposition",
  "conjunction",
  "possessive",
  "modal",
  "to",
]);

/** A function word; inside a sentence only a closed-class one, for there "Big" begins a name. */
function isOrdinary(token: Token, opens: boolean): boolean {
  if (token.text === "I") return true;
  if (isShouted(token.text) && token.text.length > 1) return false;
  return functionWords.has(token.lower) && (opens || CLOSED_CLASS.has(token.tag));
}

/** "April Ryan", "May Lin": a month that is a given name, before a capital. */
function monthIsName(token: Token, next: Token | undefined, opens: boolean): boolean {
  return !opens && isGivenName(token.lower) && !!next && isNameWord(next);
}

/** "Will Hurd" inside a sentence; never "Will Hurd win?" at its head. */
function wordIsName(token: Token, next: Token | undefined, opens: boolean): boolean {
  return !opens && isGivenName(token.lower) && !!next && isNameWord(next);
}

/** One capitalised word at the head of a sentence: a name when the article treats it as one. */
function standsAlone(document: Document, index: number, evidence: CapitalEvidence): boolean {
  const { lower, tag, text } = document.tokens[index]!;
  if (evidence.capital.has(lower)) return true;
  if (evidence.lower.has(lower)) return false;
  if (isGivenName(foldName(text)) || /^\p{Lu}{2,}$/u.test(text)) return true;
  const next = document.tokens[index + 1];
  return (
    tag === "name" && !/(?:ing|ed|ly|s)$/.test(lower) && next !== undefined && next.tag !== "noun"
  );
}

function endOfRun(tokens: readonly Token[], from: number, end: number): number {
  let to = from + 1;
  while (to < end) {
    const token = tokens[to]!;
    if (isNameWord(token) && (isSurnameMonth(tokens, to) || !endsBefore(token, tokens[to - 1]!)))
      to++;
    else {
      const joined = joins(tokens, from, to, end);
      if (joined === to) break;
      to = joined;
    }
  }
  return to;
}

/** "Hannah May", but not "Hannah left in May" or "April May 3". */
function isSurnameMonth(tokens: readonly Token[], at: number): boolean {
  const month = /^(?:may|march|june|august)$/.test(tokens[at]!.lower);
  return month && tokens[at + 1]?.kind !== "number" && isGivenName(foldName(tokens[at - 1]!.text));
}

/** Function words and days never continue a name, handles stand alone. */
function endsBefore(token: Token, before: Token): boolean {
  if (token.text.startsWith("@") || before.text.startsWith("@")) return true;
  if (PARTY_AND_SEAT.test(token.text)) return true;
  if (calendarWords.has(token.lower.replace(/\.$/, ""))) return true;
  if (isShouted(token.text)) return false;
  return CLOSED_CLASS.has(token.tag) && functionWords.has(token.lower) && !isGivenName(token.lower);
}

/** The end of what may stand between two parts of a name: particles, "of the", "&", a nickname. */
function joins(tokens: readonly Token[], from: number, at: number, end: number): number {
  const token = tokens[at]!;
  const next = at + 1 < end ? tokens[at + 1] : undefined;
  const before = tokens[at - 1]!;
  if (!next) return at;
  if (token.text === "&" && isNameWord(next)) return at + 2;
  if (token.kind === "word" && nameParticles.has(token.lower) && !headsBeforeOf.has(before.lower)) {
    const beyond = nameParticles.has(next.lower) && !next.capital ? tokens[at + 2] : next;
    if (beyond && isNameWord(beyond) && token.lower !== "y" && token.lower !== "e") return at + 1;
  }
  if (token.text === "," && isSuffix(next)) return at + 2;
  if (token.kind === "quote" || token.text === "(") return afterNickname(tokens, from, at, end);
  return afterConnector(tokens, from, at, end);
}

function isSuffix(token: Token): boolean {
  return /^(?:jr|sr)\.?$/.test(token.lower);
}

function afterNickname(tokens: readonly Token[], from: number, at: number, end: number): number {
  if (!isGivenName(foldName(tokens[from]!.text)) && at - from < 2 && tokens[at]!.text === "(")
    return at;
  for (let close = at + 2; close <= at + 3 && close + 1 < end; close++) {
    const mark = tokens[close]!;
    if (mark.kind !== "quote" && mark.text !== ")") continue;
    const inside = tokens[close - 1]!;
    const after = tokens[close + 1]!;
    const touches = tokens[at]!.end === tokens[at + 1]!.start && mark.start === inside.end;
    return touches &&
      isNameWord(inside) &&
      isNameWord(after) &&
      after.start > mark.end &&
      !functionWords.has(after.lower)
      ? close + 2
      : at;
  }
  return at;
}

/** "Department of Justice", "Committee on Oversight and Reform", "Centre for the Study of Rivers". */
function afterConnector(tokens: readonly Token[], from: number, at: number, end: number): number {
  const connector = tokens[at]!.lower;
  const before = tokens[at - 1]!.lower;
  const within = hasConnector(tokens, from, at);
  const opensOf =
    OF.test(connector) &&
    (headsBeforeOf.has(before) || officesBeforeOf.has(before) || (within && connector === "of"));
  if (!opensOf && !(connector === "and" && within)) return at;
  let next = at + 1;
  if (tokens[next]?.lower === "the" && connector !== "and") next++;
  const name = tokens[next];
  if (!name || next >= end || !isNameWord(name) || functionWords.has(name.lower)) return at;
  if (calendarWords.has(name.lower.replace(/\.$/, ""))) return at;
  if (connector === "and" && isGivenName(foldName(name.text))) return at;
  return next + 1;
}

function hasConnector(tokens: readonly Token[], from: number, to: number): boolean {
  for (let index = from + 1; index < to; index++) if (OF.test(tokens[index]!.lower)) return true;
  return false;
}

export function isNameWord(token: Token): boolean {
  return token.kind === "word" && token.capital && !token.lower.startsWith("'");
}
