import { ADJECTIVES } from "../../document/data/adjectives.ts";
import { type ItemRange, isDate } from "../phrases/item-range.ts";
import { nounPhraseAfter } from "../phrases/noun-phrase-after.ts";
import { behindParticiple, coreBefore, nounPhraseBefore } from "../phrases/noun-phrase-before.ts";
import { endsSentence, type Scene, tagAt, wordAt } from "../scene.ts";
import { behindApposition } from "./behind-apposition.ts";
import type { FoundSubject, Frame, VerbGroup } from "./frame.ts";
import { sharedSubject } from "./shared-subject.ts";

/** Who does it: before the verb, after it (`said one guard`), or the subject of the clause it joins. */
export function findSubject(
  scene: Scene,
  group: VerbGroup,
  earlier: readonly Frame[],
): FoundSubject | null {
  const found = anySubject(scene, group, earlier);
  return found && isLoneAdjective(scene, found.range) ? null : found;
}

/** `It is hard not to think`, `rejected by large, but not sufficient, majorities`. */
function isLoneAdjective(scene: Scene, { first, last }: ItemRange): boolean {
  const { tag, capital, lower } = scene.items[first]!.token;
  return first === last && tag === "adjective" && !capital && ADJECTIVES.has(lower);
}

function anySubject(
  scene: Scene,
  group: VerbGroup,
  earlier: readonly Frame[],
): FoundSubject | null {
  if (group.mode === "gerund" || group.mode === "infinitive")
    return ownGerund(scene, group) ?? sharedSubject(scene, group, earlier);
  const agent = group.mode === "passive" ? agentAfter(scene, group.cue.last + 1) : null;
  if (agent) return agent;
  const before = skipAdverbial(scene, group.cue.first - 1);
  const apposed = behindApposition(scene, before);
  const isClosed = before === group.cue.first - 1 && wordAt(scene, before) === ",";
  const after = apposed && isClosed ? null : inverted(scene, group);
  if (before < 0 || endsSentence(scene, before)) return after;
  const marked = byMarker(scene, group, before, after, earlier);
  if (marked) return marked;
  const range = apposed ?? phraseBefore(scene, behindComma(scene, before));
  if (range) return { range, by: "before" };
  return after ?? sharedSubject(scene, group, earlier);
}

/** `a poll taken last week found`: a time says nothing, what stands before it may. */
function phraseBefore(scene: Scene, end: number): ItemRange | null {
  const range = nounPhraseBefore(scene, end);
  const isTime = range && isDate(scene, end) && coreBefore(scene, end)?.first === range.first;
  if (!isTime) return range;
  const earlier = behindParticiple(scene, range.first - 1);
  return endsSentence(scene, range.first - 1) ? null : nounPhraseBefore(scene, earlier);
}

/** What stands right before the verb may tell where its subject is: `who`, a closing mark, `and`. */
function byMarker(
  scene: Scene,
  group: VerbGroup,
  before: number,
  after: FoundSubject | null,
  earlier: readonly Frame[],
): FoundSubject | null {
  const word = wordAt(scene, before);
  if (/^(?:who|which|that)$/.test(word)) {
    const relative = antecedent(scene, before);
    if (relative) return relative;
  }
  if (opensInversion(scene, before) && group.takes) return after;
  return /^(?:and|but|or|then|nor)$/.test(word) ? sharedSubject(scene, group, earlier) : null;
}

/** `(R-Ore.), said`: a comma that closes nothing but a bracket. */
function behindComma(scene: Scene, before: number): number {
  return wordAt(scene, before) === "," && wordAt(scene, before - 1) === ")" ? before - 1 : before;
}

/** `“…,” said one guard`: what stands before the verb closes the words. */
function opensInversion(scene: Scene, before: number): boolean {
  const item = scene.items[before];
  if (!item) return false;
  return item.stretch !== null || item.token.text === "," || /^[—–―]$|^--/.test(item.token.text);
}

/** What stands behind a verb that nothing but a mark stands before. */
function inverted(scene: Scene, group: VerbGroup): FoundSubject | null {
  const before = group.cue.first - 1;
  const item = scene.items[before];
  const says = group.takes?.has("say") || group.takes?.has("tell");
  if (!says && !(group.takes && item?.stretch)) return null;
  const mark = /^(?:[,—–―:]|--+)$/.test(item?.token.text ?? "");
  const closes = before < 0 || item?.stretch || mark || endsSentence(scene, before);
  if (!closes || endsSentence(scene, group.cue.last)) return null;
  if (/^(?:him|her|them|me|us|it)$/.test(wordAt(scene, group.cue.last + 1))) return null;
  return subjectAfter(scene, group.cue.last + 1);
}

function subjectAfter(scene: Scene, start: number): FoundSubject | null {
  const first = beginsWithParticiple(scene, start) ? start + 1 : start;
  const range = nounPhraseAfter(scene, first);
  return range ? { range: { first: start, last: range.last }, by: "after" } : null;
}

/** `said undecided voter Ada Lund`. */
function beginsWithParticiple(scene: Scene, at: number): boolean {
  const item = scene.items[at];
  if (!item || item.stretch || item.token.tag !== "verb" || endsSentence(scene, at)) return false;
  const { form } = item.token;
  const next = tagAt(scene, at + 1);
  return (form === "past" || form === "participle") && (next === "noun" || next === "name");
}

/** `was called … by the mayor`: the agent does it, close behind the verb. */
function agentAfter(scene: Scene, from: number): FoundSubject | null {
  for (let at = from; at < from + 10 && !endsSentence(scene, at); at++) {
    const word = wordAt(scene, at);
    if (word === "by" && tagAt(scene, at + 1) !== "verb") {
      const range = nounPhraseAfter(scene, at + 1);
      return range && !isDate(scene, range.last) ? { range, by: "agent" } : null;
    }
    if (/^(?:[,;:—–―]|--+|that|who|which|and|but)$/.test(word)) return null;
  }
  return null;
}

/** `Lund saying it was late`, `with Lund noting`: a participle with a subject of its own. */
function ownGerund(scene: Scene, group: VerbGroup): FoundSubject | null {
  const before = group.cue.first - 1;
  if (group.mode !== "gerund" || before < 1 || endsSentence(scene, before)) return null;
  if (!/^(?:name|pronoun|noun)$/.test(tagAt(scene, before) ?? "")) return null;
  const range = nounPhraseBefore(scene, before);
  if (!range || range.first === 0) return null;
  const link = wordAt(scene, range.first - 1);
  const loose =
    tagAt(scene, before) === "noun" ? /^(?:[—–―]|--+|with|,|;)$/ : /^(?:[—–―]|--+|-|with|and|,|;)$/;
  return loose.test(link) ? { range, by: "before" } : null;
}

function antecedent(scene: Scene, pronoun: number): FoundSubject | null {
  const comma = wordAt(scene, pronoun - 1) === ",";
  const at = comma ? pronoun - 2 : pronoun - 1;
  if (at < 0 || endsSentence(scene, at)) return null;
  const range = (comma ? behindApposition(scene, pronoun - 1) : null) ?? coreBefore(scene, at);
  if (!range) return null;
  return { range: { first: pronoun, last: pronoun }, by: "relative", antecedent: range };
}

/** Back over `on Monday`, `last week`, standing between subject and verb. */
function skipAdverbial(scene: Scene, from: number): number {
  let at = from;
  for (
    let steps = 0;
    steps < 3 && at > 0 && isDate(scene, at) && !endsSentence(scene, at);
    steps++
  ) {
    at--;
    while (at > 0 && isQualifier(scene, at) && !endsSentence(scene, at)) at--;
    if (
      /^(?:on|in|at|earlier|late|this|last|just|only)$/.test(wordAt(scene, at)) &&
      !endsSentence(scene, at)
    )
      at--;
  }
  const lands =
    at >= 0 &&
    (wordAt(scene, at) === "," || /^(?:name|noun|pronoun)$/.test(tagAt(scene, at) ?? ""));
  return at === from || lands ? at : from;
}

function isQualifier(scene: Scene, at: number): boolean {
  const tag = tagAt(scene, at) ?? "";
  return /^(?:determiner|adjective|number)$/.test(tag) || wordAt(scene, at) === "past";
}
