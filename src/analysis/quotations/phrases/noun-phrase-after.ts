import { endsSentence, type Scene, tagAt, wordAt } from "../scene.ts";
import {
  type ItemRange,
  isDate,
  isHead,
  isModifier,
  isWeekday,
  LONGEST_PHRASE,
} from "./item-range.ts";

const PREPOSITIONS_AFTER =
  /^(?:of|for|at|from|with|in|on|to|behind|by|against|between|among|near|under|who|whose|which)$/;
const SPEECH_PLACE =
  /^(?:statement|interview|speech|email|e-mail|tweet|letter|memo|post|briefing|call|conference|report|debate|rally|remarks|column|appearance|video|blog|address|telephone|phone|release|news|press|text|town|op-ed|note|message|court|testimony|hearing|filing)$/;

/** Words that are no phrase of their own; `this`, `many`, `one` may be. */
const DETERMINES = /^(?:a|an|the|every|my|your|our|their|its)$/;

/**
 * The noun phrase that begins at `start`, to the end of its appositions: for `said a guard at the
 * gate`. None where its first word has nothing to determine: `say the “harbour first” …`.
 */
export function nounPhraseAfter(scene: Scene, start: number): ItemRange | null {
  if (!beginsNounPhrase(scene, start)) return null;
  if (tagAt(scene, start) === "pronoun" && wordAt(scene, start + 1) !== "who")
    return { first: start, last: start };
  let last = coreAfter(scene, start);
  if (last === start && DETERMINES.test(wordAt(scene, start))) return null;
  for (let grown = last; grown - start < LONGEST_PHRASE; last = grown) {
    grown = extendAfter(scene, last);
    if (grown === last) break;
  }
  return { first: start, last };
}

export function beginsNounPhrase(scene: Scene, at: number): boolean {
  const tag = tagAt(scene, at);
  if (tag === "pronoun")
    return /^(?:he|she|they|it|we|i|you|one|someone|somebody|everyone|nobody|another|others)$/.test(
      wordAt(scene, at),
    );
  if (tag === "name" || tag === "number" || tag === "possessive") return !isWeekday(scene, at);
  if (tag === "determiner") return !/^(?:that|what|whatever|which|no)$/.test(wordAt(scene, at));
  return (tag === "noun" || tag === "adjective") && !isDate(scene, at);
}

function coreAfter(scene: Scene, start: number): number {
  let at = start;
  while (!endsSentence(scene, at) && at - start < LONGEST_PHRASE) {
    const next = at + 1;
    const tag = tagAt(scene, next);
    const word = wordAt(scene, next);
    if (isWeekday(scene, next)) break;
    const fits =
      isModifier(scene, next) ||
      isHead(scene, next) ||
      (tag === "determiner" && tagAt(scene, at) === "determiner") ||
      (word === "and" &&
        isHead(scene, at) &&
        tagAt(scene, next + 1) === "name" &&
        !verbSoon(scene, next + 2));
    if (!fits) break;
    at = next;
  }
  return at;
}

function verbSoon(scene: Scene, from: number): boolean {
  for (let at = from; at < from + 3; at++) {
    const tag = tagAt(scene, at);
    if (tag === "verb" || tag === "auxiliary" || tag === "modal") return true;
    if (tag !== "name" && tag !== "noun") return false;
  }
  return false;
}

function extendAfter(scene: Scene, last: number): number {
  if (endsSentence(scene, last)) return last;
  const next = last + 1;
  const word = wordAt(scene, next);
  if (word === "(") {
    for (let at = next; at < next + 14; at++) if (wordAt(scene, at) === ")") return at;
    return last;
  }
  if (PREPOSITIONS_AFTER.test(word) && !startsAdverbial(scene, next)) {
    if (/^wh/.test(word)) return relativeEnd(scene, next);
    return beginsNounPhrase(scene, next + 1) ? coreAfter(scene, next + 1) : last;
  }
  if (word !== ",") return last;
  const after = wordAt(scene, next + 1);
  if (/^(?:who|whose|which)$/.test(after)) return relativeEnd(scene, next + 1);
  const tag = tagAt(scene, next + 1);
  const opens =
    tag === "determiner" ||
    tag === "noun" ||
    tag === "adjective" ||
    tag === "number" ||
    tag === "name" ||
    tag === "possessive";
  if (!opens || isDate(scene, next + 1) || after === "that") return last;
  const end = coreAfter(scene, next + 1);
  return clauseFollows(scene, end) ? last : end;
}

/** `, she said`: what looks like an apposition is the subject of another clause. */
function clauseFollows(scene: Scene, at: number): boolean {
  const tag = tagAt(scene, at + 1);
  return tag === "verb" || tag === "auxiliary" || tag === "modal";
}

function relativeEnd(scene: Scene, from: number): number {
  let at = from;
  while (!endsSentence(scene, at) && at - from < LONGEST_PHRASE) {
    const next = scene.items[at + 1]!;
    if (next.stretch || /^(?:[,.;:—–]|--+)$/.test(next.token.text)) break;
    at++;
  }
  return at;
}

/** `in a statement`, `on Monday`, `at the time`: when and where, not who. */
export function startsAdverbial(scene: Scene, at: number): boolean {
  for (let next = at + 1; next < at + 6; next++) {
    if (isDate(scene, next)) return true;
    if (
      SPEECH_PLACE.test(wordAt(scene, next)) &&
      /^(?:in|on|at|during|to|by|from)$/.test(wordAt(scene, at))
    )
      return true;
    const tag = tagAt(scene, next);
    if (
      tag !== "determiner" &&
      tag !== "adjective" &&
      tag !== "number" &&
      tag !== "possessive" &&
      tag !== "noun"
    ) {
      return false;
    }
  }
  return false;
}
