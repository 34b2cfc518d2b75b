import { nameParticles } from "#story/names/lexicon/name-particles.ts";
import { foldName, isGivenName } from "#story/names/parse-name.ts";
import type { Token } from "../document/document.ts";
import { isNameWord } from "./is-name-word.ts";
import { functionWords, isCalendarWord } from "./lexicon/function-words.ts";
import { headsBeforeOf, officesBeforeOf } from "./lexicon/organisation-words.ts";

const OF = /^(?:of|for|on)$/;

/** The end of what may stand between two parts of a name: particles, "of the", "&", a nickname. */
export function joinName(tokens: readonly Token[], from: number, at: number, end: number): number {
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
  if (isCalendarWord(name.lower)) return at;
  if (connector === "and" && isGivenName(foldName(name.text))) return at;
  return next + 1;
}

function hasConnector(tokens: readonly Token[], from: number, to: number): boolean {
  for (let index = from + 1; index < to; index++) if (OF.test(tokens[index]!.lower)) return true;
  return false;
}
