import { DATE_WORDS, WEEKDAYS } from "./data/date-words.ts";
import { endsSentence, type Scene, tagAt, wordAt } from "./scene.ts";

/** A stretch of items of a scene, both ends included. */
export interface ItemRange {
  readonly first: number;
  readonly last: number;
}

const ATTACHING =
  /^(?:for|at|from|with|in|on|behind|to|against|between|among|within|near|under|by|about|outside|inside|as|like|including)$/;
const LONGEST = 60;

/** The noun phrase that ends at `end`, with what hangs on it by "of" or another preposition. */
export function nounPhraseBefore(scene: Scene, end: number): ItemRange | null {
  const core = coreBefore(scene, end);
  if (!core) return null;
  let first = core.first;
  let settled = core.first;
  while (end - first < LONGEST) {
    const link = wordAt(scene, first - 1);
    if (link !== "of" && link !== "and" && link !== "&" && !ATTACHING.test(link)) break;
    if (endsSentence(scene, first - 2) || isDate(scene, first - 2)) break;
    if (link === "and" && !joins(scene, first, first - 2)) break;
    const left = coreBefore(scene, first - 2);
    if (!left) break;
    first = left.first;
    if (link === "of" && settled === first + 0) settled = first;
    if (beginsClause(scene, first) || link === "of") settled = first;
  }
  if (
    !beginsClause(scene, settled) &&
    wordAt(scene, settled - 1) !== "of" &&
    settled !== core.first
  ) {
    const behind = wordAt(scene, settled - 1);
    if (ATTACHING.test(behind) && !beginsClause(scene, settled)) settled = ofOnly(scene, core);
  }
  return { first: settled, last: end };
}

/** The phrase with its "of" alone, when a looser preposition would reach into an adverbial. */
function ofOnly(scene: Scene, core: ItemRange): number {
  let first = core.first;
  while (wordAt(scene, first - 1) === "of" && core.last - first < LONGEST) {
    const left = coreBefore(scene, first - 2);
    if (!left) break;
    first = left.first;
  }
  return first;
}

function joins(scene: Scene, right: number, left: number): boolean {
  const tag = tagAt(scene, left);
  const next = tagAt(scene, right);
  return (tag === "name" || tag === "noun") && next !== "pronoun";
}

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

/** Determiner, modifiers and head, and names before a genitive; no preposition. */
function coreBefore(scene: Scene, end: number): ItemRange | null {
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
  while (end - first < LONGEST && !endsSentence(scene, first - 1)) {
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

function isHead(scene: Scene, at: number): boolean {
  const item = scene.items[at];
  if (!item) return false;
  if (item.stretch) return false;
  const { tag, text } = item.token;
  return (
    tag === "name" || tag === "noun" || tag === "number" || tag === "adjective" || text === "%"
  );
}

function isGenitive(word: string): boolean {
  return word === "'s" || word === "'";
}

function isModifier(scene: Scene, at: number): boolean {
  const item = scene.items[at];
  if (!item) return false;
  if (item.stretch)
    return (
      !endsSentence(scene, at) &&
      tagAt(scene, at + 1) === "noun" &&
      shortStretch(item.first, item.last)
    );
  const { tag, text, lower, form } = item.token;
  if (tag === "name" || tag === "noun" || tag === "number" || tag === "adjective") return true;
  if (isGenitive(lower)) return true;
  if (text === "$" || text === "/" || text === "&" || text === "-") return true;
  if (tag === "adverb")
    return tagAt(scene, at + 1) === "adjective" || tagAt(scene, at + 1) === "number";
  return tag === "verb" && (form === "past" || form === "gerund") && isAttributive(scene, at);
}

function shortStretch(first: number, last: number): boolean {
  return last - first <= 6;
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
  return DATE_WORDS.has(wordAt(scene, at));
}

export function isWeekday(scene: Scene, at: number): boolean {
  return WEEKDAYS.has(wordAt(scene, at));
}

const PREPOSITIONS_AFTER =
  /^(?:of|for|at|from|with|in|on|to|behind|by|against|between|among|near|under|who|whose|which)$/;
const SPEECH_PLACE =
  /^(?:statement|interview|speech|email|e-mail|tweet|letter|memo|post|briefing|call|conference|report|debate|rally|remarks|column|appearance|video|blog|address|telephone|phone|release|news|press|text|town|op-ed|note|message|court|testimony|hearing|filing)$/;

/** The noun phrase that begins at `start`, to the end of its appositions: for `said a guard at the gate`. */
export function nounPhraseAfter(scene: Scene, start: number): ItemRange | null {
  if (!beginsNounPhrase(scene, start)) return null;
  if (tagAt(scene, start) === "pronoun" && wordAt(scene, start + 1) !== "who")
    return { first: start, last: start };
  let last = coreAfter(scene, start);
  for (let grown = last; grown - start < LONGEST; last = grown) {
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
  while (!endsSentence(scene, at) && at - start < LONGEST) {
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
  while (!endsSentence(scene, at) && at - from < LONGEST) {
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
