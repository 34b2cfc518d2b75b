import { COMMON_DATE_WORDS, DATE_WORDS, WEEKDAYS } from "../data/date-words.ts";
import { endsSentence, type Item, type Scene, tagAt, wordAt } from "../scene.ts";

/** A stretch of items of a scene, both ends included. */
export interface ItemRange {
  readonly first: number;
  readonly last: number;
}

/** No noun phrase is followed further than this many items. */
export const LONGEST_PHRASE = 60;

/** True where a clause may begin: what stands before is a boundary and no verb or preposition. */
export function beginsClause(scene: Scene, first: number): boolean {
  if (first === 0 || endsSentence(scene, first - 1)) return true;
  const before = scene.items[first - 1]!;
  if (before.stretch) return true;
  if (/^(?:[,;:(–—]|--+|-|―|\.{2,}|…)$/.test(before.token.text)) return true;
  return /^(?:that|and|but|as|when|while|because|if|though|although|whether|where|after|before|since|until|so|yet|what|how|why|than|or|then|also|which|whom|,)$/.test(
    before.token.lower,
  );
}

/** A word that a noun phrase may end in. */
export function isHead(scene: Scene, at: number): boolean {
  const item = scene.items[at];
  if (!item) return false;
  if (item.stretch) return false;
  const { tag, text } = item.token;
  return (
    tag === "name" || tag === "noun" || tag === "number" || tag === "adjective" || text === "%"
  );
}

export function isGenitive(word: string): boolean {
  return word === "'s" || word === "'";
}

/** A word that may stand before the head of a noun phrase. */
export function isModifier(scene: Scene, at: number): boolean {
  const item = scene.items[at];
  if (!item) return false;
  if (item.stretch)
    return !endsSentence(scene, at) && tagAt(scene, at + 1) === "noun" && modifies(scene, item);
  const { tag, text, lower, form } = item.token;
  if (tag === "name" || tag === "noun" || tag === "number" || tag === "adjective") return true;
  if (isGenitive(lower)) return true;
  if (text === "$" || text === "/" || text === "&" || text === "-") return true;
  if (tag === "adverb") return adverbModifies(scene, at);
  return tag === "verb" && (form === "past" || form === "gerund") && isAttributive(scene, at);
}

/** `the “harbour first” policy`; words that end in a stop or comma are somebody's speech. */
function modifies(scene: Scene, { first, last }: Item): boolean {
  const end = scene.document.tokens[last - 1]!.text;
  return last - first <= 6 && !/^[,.!?;:…]$/.test(end);
}

/** `nearly 40`, `very angry`; `a yearly poll`, `the recently leaked emails`. */
function adverbModifies(scene: Scene, at: number): boolean {
  const next = tagAt(scene, at + 1);
  if (next === "adjective" || next === "number") return true;
  return tagAt(scene, at - 1) === "determiner" && /^(?:noun|name|verb)$/.test(next ?? "");
}

/** `the leaked emails`: a participle between a determiner and a noun. */
function isAttributive(scene: Scene, at: number): boolean {
  const before = tagAt(scene, at - 1);
  return (
    before === "determiner" ||
    before === "possessive" ||
    before === "adjective" ||
    before === "adverb"
  );
}

export function isDate(scene: Scene, at: number): boolean {
  const word = wordAt(scene, at);
  if (!DATE_WORDS.has(word)) return false;
  return !COMMON_DATE_WORDS.has(word) || !scene.items[at]!.token.capital;
}

export function isWeekday(scene: Scene, at: number): boolean {
  return WEEKDAYS.has(wordAt(scene, at));
}
