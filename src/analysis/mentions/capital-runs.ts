import { foldName, isGivenName } from "#story/names/parse-name.ts";
import type { Document, Token } from "../document/document.ts";
import { type CapitalEvidence, opensClause } from "./capital-evidence.ts";
import { isNameWord } from "./is-name-word.ts";
import { joinName } from "./join-name.ts";
import { functionWords, isCalendarWord } from "./lexicon/function-words.ts";
import { isShouted } from "./sentence-case.ts";

/** A stretch of tokens `[from, to)` that may be one name with its titles. */
export interface CapitalRun {
  readonly from: number;
  readonly to: number;
}

/** Names longer than this are lists of words: hostile text is cut here. */
const LONGEST = 12;
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
    if (!isDay(document.tokens[to])) runs.push({ from: index, to });
    index = to - 1;
  }
  return runs;
}

/** "Super Tuesday", "Good Friday": a day's name. */
function isDay(token: Token | undefined): boolean {
  return (
    token?.capital === true && /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/.test(token.lower)
  );
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
  if (isCalendarWord(token.lower) || isOrdinary(token, opens)) {
    return !opens && isGivenNameBefore(token, next);
  }
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

/** "April Ryan", "Will Hurd": a month or function word that is a given name too; at the head of a sentence "Will Hurd win?" asks. */
function isGivenNameBefore(token: Token, next: Token | undefined): boolean {
  return isGivenName(token.lower) && !!next && isNameWord(next);
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
      const joined = joinName(tokens, from, to, end);
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
  if (isCalendarWord(token.lower)) return true;
  if (isShouted(token.text)) return false;
  return CLOSED_CLASS.has(token.tag) && functionWords.has(token.lower) && !isGivenName(token.lower);
}
