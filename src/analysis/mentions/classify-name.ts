import type { PersonKind } from "#story/analysis.ts";
import { isGivenName } from "#story/names/parse-name.ts";
import { organisationWords, outlets } from "./lexicon/organisation-words.ts";
import { demonyms, places } from "./lexicon/places.ts";
import { stageNameWords } from "./lexicon/stage-name-words.ts";
import { isShouted } from "./sentence-case.ts";

/** What a name's own words say it names. `keys` are its words without titles, folded. */
export function classifyName(
  keys: readonly string[],
  firstWord: string,
  titled: boolean,
): PersonKind {
  const whole = keys.join(" ");
  if (places.has(whole) || outlets.has(whole)) return "organisation";
  if (titled && !isInstitutional(keys)) return "person";
  if (isInstitutional(keys) || isGroup(keys.at(-1)!)) return "organisation";
  const given = isGivenName(keys[0]!);
  if (keys.length === 1) return oneWord(firstWord, given);
  if (places.has(keys.at(-1)!) && !given) return "organisation";
  if (given || /^\p{L}$/u.test(keys[0]!)) return "person";
  if (
    /^(?:\p{L}\.?){2,3}$/u.test(firstWord) &&
    firstWord.includes(".") &&
    !places.has(keys[0]!) &&
    !demonyms.has(keys[0]!)
  )
    return "person";
  if (stageNameWords.has(keys[0]!)) return "person";
  if (demonyms.has(keys[0]!) || places.has(keys[0]!) || isShouted(firstWord)) return "organisation";
  return isGivenName(keys.at(-1)!) && keys.length === 2 ? "person" : "unknown";
}

function oneWord(word: string, given: boolean): PersonKind {
  if (word.startsWith("@")) return "unknown";
  if (isShouted(word) && word.length <= 6 && !given) return "organisation";
  return "unknown";
}

/** "Lowmoor Democrats", "Muslims", "the Daily Quell Poll": a group or a thing that is read. */
function isGroup(last: string): boolean {
  if (demonyms.has(last) || (last.endsWith("s") && demonyms.has(last.slice(0, -1)))) return true;
  return /(?:polls?|surveys?|reports?|stud(?:y|ies))$/.test(last);
}

function isInstitutional(keys: readonly string[]): boolean {
  const last = keys.at(-1)!;
  if (keys.includes("of") || keys.includes("for") || keys.includes("&")) return true;
  if (!organisationWords.has(last)) return false;
  return keys.length > 2 || keys.length === 1 || !isGivenName(keys[0]!) || !isSurnameToo(last);
}

/** Organisation words that are common surnames: "Ann Hill", "Tim Cook Park" stays a park. */
function isSurnameToo(key: string): boolean {
  return /^(?:bank|banks|brooks|castle|church|field|fields|hall|hill|house|lake|office|parks?|police|pope|post|price|rivers?|street|temple|wells|west|woods|young|holder|gates|show|day|days|beach|plant|bridges|book|center|best|moon|warren|rose|forest|march|guard|bowl|mission|court|school|schools|power|powers|stone|sea|towers|winter|summers)$/.test(
    key,
  );
}
