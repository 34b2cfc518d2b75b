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
function behindParticiple(scene: Scene, at: number): number {
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
  let at = end;
  if (wordAt(scene, at) === ")") {
    while (at > 0 && end - at < 14 && wordAt(scene, at) !== "(") at--;
    if (wordAt(scene, at) !== "(") return null;
    at--;
  }
  const headTag = tagAt(scene, at);
  if (headTag === "pronoun") return { first: at, last: end };
  if (headTag === "determiner" || headTag === "possessive") {
    return /^(?:this|that|these|those|some|many|most|others|another|both|all|few|several|one)$/.test(
      wordAt(scene, at),
    )
      ? { first: at, last: end }
      : null;
  }
  if (!isHead(scene, at)) return null;
  let first = at;
  while (end - first < LONGEST_PHRASE && !endsSentence(scene, first - 1)) {
    const tag = tagAt(scene, first - 1);
    const word = wordAt(scene, first - 1);
    if (tag === "determiner" || (tag === "possessive" && !isGenitive(word))) {
      if (/^(?:that|what|which|whatever)$/.test(word) && opensClause(scene, first - 1)) break;
      first--;
      if (!/^(?:all|both|half|such|many)$/.test(wordAt(scene, first - 1))) break;
      continue;
    }
    if (!isModifier(scene, first - 1)) break;
    if (isWeekday(scene, first - 1)) break;
    first--;
  }
  while (first < at && /^(?:and|adverb)$/.test(tagAt(scene, first) ?? "")) first++;
  return { first, last: end };
}

/** `said that people …`, `which Lund …`: the word opens a clause and is no determiner. */
function opensClause(scene: Scene, at: number): boolean {
  if (wordAt(scene, at) !== "that" || tagAt(scene, at + 1) === "name") return true;
  return at > 0 && !endsSentence(scene, at - 1) && wordAt(scene, at - 1) !== ",";
}
