import type { Frame, SubjectBy, VerbGroup } from "./find-frames.ts";
import {
  beginsNounPhrase,
  type ItemRange,
  isDate,
  nounPhraseAfter,
  nounPhraseBefore,
} from "./noun-phrases.ts";
import { endsSentence, type Scene, tagAt, wordAt } from "./scene.ts";

export interface FoundSubject {
  readonly range: ItemRange;
  readonly by: SubjectBy;
}

/** Who does it: before the verb, after it (`said one guard`), or the subject of the clause it joins. */
export function findSubject(
  scene: Scene,
  group: VerbGroup,
  earlier: readonly Frame[],
): FoundSubject | null {
  if (group.mode === "according") return subjectAfter(scene, group.cue.last + 1);
  if (group.mode === "gerund" || group.mode === "infinitive") return shared(scene, group, earlier);
  const before = skipAdverbial(scene, group.cue.first - 1);
  if (before < 0 || endsSentence(scene, before)) return inverted(scene, group);
  if (/^(?:who|which|that)$/.test(wordAt(scene, before))) {
    const relative = antecedent(scene, before - 1);
    if (relative) return relative;
  }
  if (opensInversion(scene, before) && group.takes) {
    const after = inverted(scene, group);
    if (after) return after;
  }
  if (/^(?:and|but|or|then|,|nor)$/.test(wordAt(scene, before))) {
    const joined = /^(?:and|but|or|then|nor)$/.test(wordAt(scene, before))
      ? shared(scene, group, earlier)
      : null;
    if (joined) return joined;
  }
  const found = behindApposition(scene, before) ?? nounPhraseBefore(scene, before);
  if (found && !endsSentence(scene, found.last)) return { range: trim(scene, found), by: "before" };
  return inverted(scene, group) ?? shared(scene, group, earlier);
}

/** `“…,” said one guard`: what stands before the verb closes the words. */
function opensInversion(scene: Scene, before: number): boolean {
  const item = scene.items[before];
  return (
    item !== undefined &&
    (item.stretch !== null || item.token.text === "," || /^[—–]$|^--/.test(item.token.text))
  );
}

function inverted(scene: Scene, group: VerbGroup): FoundSubject | null {
  if (!group.takes?.has("say") && !group.takes?.has("tell")) return null;
  const before = group.cue.first - 1;
  const item = scene.items[before];
  const closes =
    before < 0 ||
    item?.stretch ||
    /^(?:[,—–:]|--+)$/.test(item?.token.text ?? "") ||
    endsSentence(scene, before);
  if (!closes || endsSentence(scene, group.cue.last)) return null;
  if (item && !item.stretch && item.token.text === "," && behindApposition(scene, before))
    return null;
  if (/^(?:him|her|them|me|us|it)$/.test(wordAt(scene, group.cue.last + 1))) return null;
  return subjectAfter(scene, group.cue.last + 1);
}

function subjectAfter(scene: Scene, start: number): FoundSubject | null {
  if (!beginsNounPhrase(scene, start)) return null;
  const range = nounPhraseAfter(scene, start);
  return range ? { range, by: "after" } : null;
}

function antecedent(scene: Scene, end: number): FoundSubject | null {
  const at = wordAt(scene, end) === "," ? end - 1 : end;
  if (at < 0 || endsSentence(scene, at)) return null;
  const range = nounPhraseBefore(scene, at);
  return range ? { range, by: "relative" } : null;
}

/** The nearest verb before in the sentence that has a subject and is not of a relative clause. */
function shared(scene: Scene, group: VerbGroup, earlier: readonly Frame[]): FoundSubject | null {
  const sentence = scene.items[group.cue.first]!.sentence;
  let relative: FoundSubject | null = null;
  for (let index = earlier.length - 1; index >= 0; index--) {
    const frame = earlier[index]!;
    if (!frame.subject || frame.mode === "according") continue;
    if (scene.items[frame.verb]!.sentence !== sentence) break;
    const found: FoundSubject = { range: frame.subject, by: "shared" };
    if (frame.subjectBy !== "relative") return found;
    relative ??= found;
  }
  return relative;
}

/** Back over `on Monday`, `last week`, `in an interview`, standing between subject and verb. */
function skipAdverbial(scene: Scene, from: number): number {
  let at = from;
  for (
    let steps = 0;
    steps < 3 && at > 0 && isDate(scene, at) && !endsSentence(scene, at);
    steps++
  ) {
    at--;
    while (
      at > 0 &&
      /^(?:determiner|adjective|number)$/.test(tagAt(scene, at) ?? "") &&
      !endsSentence(scene, at)
    )
      at--;
    if (/^(?:on|in|at|earlier|late|this|last)$/.test(wordAt(scene, at)) && !endsSentence(scene, at))
      at--;
  }
  if (at !== from && (at < 0 || !/^(?:name|noun|pronoun)$/.test(tagAt(scene, at) ?? "")))
    return from;
  return at;
}

/** `Ada Lund, a baker from Oslo, said`: the name with its apposition, commas included. */
function behindApposition(scene: Scene, end: number): ItemRange | null {
  const closing = wordAt(scene, end);
  if (!/^(?:[,—–]|--+|-)$/.test(closing)) return null;
  let nearest: ItemRange | null = null;
  for (let at = end - 1; at > 0 && end - at < 50 && !endsSentence(scene, at - 1); at--) {
    const word = wordAt(scene, at);
    if (scene.items[at]!.stretch && scene.items[at]!.last - scene.items[at]!.first > 12) break;
    if (word !== closing || at === end - 1) continue;
    const name = nounPhraseBefore(scene, at - 1);
    if (!name || isDate(scene, at - 1)) continue;
    const kind = appositionAt(scene, at + 1);
    const range = { first: name.first, last: kind === "aside" ? at - 1 : end };
    if (kind === "apposition" || kind === "aside") return range;
    nearest ??= range;
  }
  return nearest;
}

/** What begins between the commas: more about the name, an aside of when and where, or a name. */
function appositionAt(scene: Scene, at: number): "apposition" | "aside" | "name" | null {
  const tag = tagAt(scene, at);
  const word = wordAt(scene, at);
  if (/^(?:who|whose|which|whom)$/.test(word)) return "apposition";
  if (tag === "preposition" || tag === "adverb" || tag === "to" || tag === "conjunction")
    return "aside";
  if (tag === "verb") return "aside";
  if (tag === "name") return "name";
  return tag === "determiner" ||
    tag === "noun" ||
    tag === "adjective" ||
    tag === "number" ||
    tag === "possessive"
    ? "apposition"
    : null;
}

/** A phrase does not begin with a conjunction's or an adverb's comma. */
function trim(scene: Scene, range: ItemRange): ItemRange {
  let first = range.first;
  while (first < range.last && wordAt(scene, first) === ",") first++;
  return { first, last: range.last };
}
