import { isGivenName, type NameParts } from "#story/names/parse-name.ts";
import type { CandidateMention } from "../mentions/candidate-mention.ts";
import { outlets } from "../mentions/lexicon/organisation-words.ts";
import { demonyms, places } from "../mentions/lexicon/places.ts";
import type { NameIndex } from "./name-index.ts";
import type { ShortNameSieve } from "./short-name-sieve.ts";

const PAPER =
  /^(?:post|times|journal|globe|herald|tribune|guardian|chronicle|telegraph|examiner|observer|gazette|council|commission|committee|foundation|institute|university|academy|agency|association|union|board|bureau|department|ministry|court)$/;
const COMPANY =
  /^(?:news|energy|inc|corp|company|group|industries|motors|airlines|bank|media|network|communications|entertainment|holdings|international|technologies|systems|pictures|records|studios|foundation|institute|university|college)$/;

/** "The Post" for the Lowmoor Post, "Quell" for Quell Energy, when one organisation alone is so called. */
export function byPart(
  index: NameIndex,
  candidate: CandidateMention,
  name: NameParts,
): ReturnType<ShortNameSieve> {
  const key = name.whole;
  if (candidate.personKind === "person" || isGivenName(key) || isNameOfItsOwn(key)) return null;
  const same = index.bodies().filter((each) => each.names.some(({ words }) => isPart(key, words)));
  return same.length === 1 && same[0] ? [same[0], "part of the name"] : null;
}

function isPart(key: string, words: readonly string[]): boolean {
  if (words.length < 2) return false;
  if (PAPER.test(key)) return words.at(-1) === key;
  return words[0] === key && COMPANY.test(words.at(-1)!);
}

/** A place, a people or a channel is itself, whatever is named after it. */
function isNameOfItsOwn(key: string): boolean {
  return places.has(key) || demonyms.has(key) || outlets.has(key);
}
