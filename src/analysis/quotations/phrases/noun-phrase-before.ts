import { endsSentence, type Scene, tagAt, wordAt } from "../scene.ts";
import {
  beginsClause,
  type ItemRange,
  isDate,
  isGenitive,
  isHead,
  isModifier,
  isWeekday,
  LONGEST_PHRASE,
} from "./item-range.ts";

const LINK =
  /^(?:of|and|&|for|at|from|with|in|on|behind|to|against|between|among|within|through|near|under|by|about|outside|inside|as|like|including)$/;
const LONE_DETERMINER =
  /^(?:this|that|these|those|some|many|most|others|another|both|all|few|several|one)$/;
const PREDETERMINER = /^(?:all|both|half|such|many)$/;
const CLAUSE_WORD = /^(?:that|what|which|whatever)$/;
/** An affiliation in brackets behind a name, in items. */
const LONGEST_BRACKET = 14;

/**
 * The noun phrase that ends at `end` with what it hangs on: `a spokesman for the mayor of Oslo`. It
 * is grown to the left over prepositions as long as it then begins a clause; otherwise over "of".
 */
export function nounPhraseBefore(scene: Scene, end: number): ItemRange | null {
  const core = coreBefore(scene, end);
  if (!core) return null;
  let best = core.first;
  let onlyOf = true;
  for (let first = core.first; end - first < LONGEST_PHRASE; ) {
    const link = wordAt(scene, first - 1);
    if (!LINK.test(link) || endsSentence(scene, first - 2) || isDate(scene, first - 2)) break;
    if (link === "and" && !joins(scene, first, first - 2)) break;
    const left = coreBefore(scene, behindParticiple(scene, first - 2));
    if (!left) break;
    first = left.first;
    onlyOf &&= link === "of";
    if (onlyOf || beginsClause(scene, first)) best = first;
  }
  return { first: best, last: end };
}

/** `a paper owned by Lund`, `guards marching through the square`: back over the participle. */
export function behindParticiple(scene: Scene, at: number): number {
  const item = scene.items[at];
  if (!item || item.stretch || at < 1 || endsSentence(scene, at - 1)) return at;
  const { tag, form } = item.token;
  const participle = form === "past" || form === "participle" || form === "gerund";
  return tag === "verb" && participle && isHead(scene, at - 1) ? at - 1 : at;
}

function joins(scene: Scene, right: number, left: number): boolean {
  const tag = tagAt(scene, left);
  const next = tagAt(scene, right);
  return (tag === "name" || tag === "noun") && next !== "pronoun";
}

/** Determiner, modifiers and head, and names before a genitive; no preposition. */
export function coreBefore(scene: Scene, end: number): ItemRange | null {
  const head = wordAt(scene, end) === ")" ? behindBracket(scene, end) : end;
  if (head === null) return null;
  if (standsAlone(scene, head)) return { first: head, last: end };
  if (!isHead(scene, head)) return null;
  let first = growLeft(scene, head, end);
  while (first < head && /^(?:and|adverb)$/.test(tagAt(scene, first) ?? "")) first++;
  return { first, last: end };
}

/** The first of the modifiers before a head, with the determiner that opens them. */
function growLeft(scene: Scene, head: number, end: number): number {
  let first = head;
  while (end - first < LONGEST_PHRASE && !endsSentence(scene, first - 1)) {
    if (isDeterminer(scene, first - 1)) {
      if (isClauseWord(scene, first - 1)) break;
      first--;
      if (!PREDETERMINER.test(wordAt(scene, first - 1))) break;
    } else if (isModifier(scene, first - 1) && !isWeekday(scene, first - 1)) first--;
    else break;
  }
  return first;
}

/** The item before a bracket that closes at `end`: `Lund (D-Oslo)`. */
function behindBracket(scene: Scene, end: number): number | null {
  let at = end;
  while (at > 0 && end - at < LONGEST_BRACKET && wordAt(scene, at) !== "(") at--;
  return wordAt(scene, at) === "(" ? at - 1 : null;
}

/** A pronoun, or a determiner that can be a phrase of its own: `many`, `these`. */
function standsAlone(scene: Scene, at: number): boolean {
  const tag = tagAt(scene, at);
  if (tag === "pronoun") return true;
  return (tag === "determiner" || tag === "possessive") && LONE_DETERMINER.test(wordAt(scene, at));
}

function isDeterminer(scene: Scene, at: number): boolean {
  const tag = tagAt(scene, at);
  return tag === "determiner" || (tag === "possessive" && !isGenitive(wordAt(scene, at)));
}

/** `said that people …`, `which Lund …`: the word opens a clause and is no determiner. */
function isClauseWord(scene: Scene, at: number): boolean {
  return CLAUSE_WORD.test(wordAt(scene, at)) && opensClause(scene, at);
}

function opensClause(scene: Scene, at: number): boolean {
  if (wordAt(scene, at) !== "that" || tagAt(scene, at + 1) === "name") return true;
  return at > 0 && !endsSentence(scene, at - 1) && wordAt(scene, at - 1) !== ",";
}
