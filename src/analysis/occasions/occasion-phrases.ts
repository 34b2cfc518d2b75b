import type { Token } from "../document/document.ts";
import { OCCASION_NOUNS } from "./occasion-nouns.ts";

/** "on The Long Table podcast with Ann Lee": the noun phrase behind a preposition. */
export interface OccasionPhrase {
  /** Indices into the sentence's tokens, `[first, after)`; the preposition is left out. */
  readonly first: number;
  readonly after: number;
  /** The nouns that its head may stand for. */
  readonly group: ReadonlySet<string>;
  /** "the show": which one is told elsewhere. */
  readonly bare: boolean;
}

const PREPOSITIONS: ReadonlySet<string> = new Set("on in at during from via".split(" "));
const DAYS: ReadonlySet<string> = new Set(
  "monday tuesday wednesday thursday friday saturday sunday".split(" "),
);
const COMPANIONS: ReadonlySet<string> = new Set(["with", "of", "to"]);
/** A longer phrase before its head noun is a clause of its own. In tokens. */
const LONGEST = 10;

/** The phrases of a sentence that name an occasion, in order. */
export function occasionPhrases(tokens: readonly Token[]): readonly OccasionPhrase[] {
  const phrases: OccasionPhrase[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (!PREPOSITIONS.has(tokens[at]!.lower)) continue;
    const phrase = phraseFrom(tokens, at + 1);
    if (phrase) phrases.push(phrase);
  }
  return phrases;
}

function phraseFrom(tokens: readonly Token[], first: number): OccasionPhrase | null {
  const end = nounPhraseEnd(tokens, first);
  for (let head = Math.min(end, first + LONGEST) - 1; head >= first; head--) {
    const group = OCCASION_NOUNS.get(tokens[head]!.lower);
    if (!group || tokens[first]!.lower === "any") continue;
    const after = withCompanion(tokens, head + 1);
    const bare = head === first + 1 && tokens[first]!.lower === "the" && after === head + 1;
    return { first, after, group, bare };
  }
  return null;
}

/** Words that may stand in a noun phrase; a name may hold any capitalised word ("Get Up"). */
function nounPhraseEnd(tokens: readonly Token[], first: number): number {
  let at = first;
  while (at < tokens.length && belongs(tokens[at]!)) at++;
  return at;
}

function belongs({ tag, capital, kind }: Token): boolean {
  if (kind === "punctuation" || kind === "quote") return false;
  if (capital) return true;
  return ["determiner", "possessive", "adjective", "noun", "name", "number"].includes(tag);
}

/** "… with CNN’s Ann Lee", "… of the party": the phrase behind the head goes with it. */
function withCompanion(tokens: readonly Token[], at: number): number {
  if (!COMPANIONS.has(tokens[at]?.lower ?? "")) return at;
  let end = nounPhraseEnd(tokens, at + 1);
  while (end > at + 1 && !mayEnd(tokens[end - 1]!)) end--;
  return end > at + 1 ? end : at;
}

/** "with Fox News Friday", "with Ann Lee that": neither day nor "that" belongs to the phrase. */
function mayEnd({ tag, capital, lower }: Token): boolean {
  return !DAYS.has(lower) && (capital || tag === "noun" || tag === "name" || tag === "number");
}
