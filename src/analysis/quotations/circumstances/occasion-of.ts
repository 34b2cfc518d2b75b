import { dropMarks } from "../contents/content-end.ts";
import { OCCASIONS } from "../data/occasions.ts";
import { type ItemRange, isDate } from "../phrases/item-range.ts";
import { nounPhraseAfter } from "../phrases/noun-phrase-after.ts";
import { endsSentence, type Scene, wordAt } from "../scene.ts";
import type { Frame } from "../verbs/frame.ts";

const FURTHEST = 16;
const BEFORE_OCCASION: ReadonlySet<string> = new Set(["during", "in", "on", "at"]);

/**
 * Where it was said, as the clause has it: `a rally in Oslo`, and of `an appearance on the Harbour
 * Hour podcast` the podcast. Looks behind the verb, then at the head of the sentence.
 */
export function occasionOf(scene: Scene, frame: Frame): ItemRange | null {
  const end = Math.max(frame.cue.last, frame.subjectBy === "after" ? frame.subject!.last : 0);
  const behind = occasionIn(scene, end + 1, end + FURTHEST);
  const { first } = frame.cue;
  if (behind || endsSentence(scene, first - 1)) return behind;
  const head = Math.max(scene.items[first]!.head, first - 2 * FURTHEST);
  return occasionIn(scene, head, frame.subject?.first ?? first);
}

function occasionIn(scene: Scene, from: number, to: number): ItemRange | null {
  const { items } = scene;
  const end = Math.min(to, items.length);
  const begun = items[from]?.head;
  for (let at = from; at < end && items[at]!.head === begun; at++) {
    const { token, stretch } = items[at]!;
    if (token.tag !== "preposition" || stretch || !BEFORE_OCCASION.has(token.lower)) continue;
    if (endsSentence(scene, at) || isDate(scene, at + 1)) continue;
    const phrase = nounPhraseAfter(scene, at + 1);
    const range = phrase && {
      first: phrase.first,
      last: dropMarks(scene, phrase.first, Math.min(phrase.last, to - 1)),
    };
    if (range && namesOccasion(scene, range)) return placeOfAppearance(scene, range) ?? range;
  }
  return null;
}

/** "in any event" is none. */
function namesOccasion(scene: Scene, { first, last }: ItemRange): boolean {
  if (wordAt(scene, first) === "any") return false;
  for (let at = first; at <= last; at++) if (OCCASIONS.has(wordAt(scene, at))) return true;
  return false;
}

/** `an appearance on the podcast`, `an interview on the show`: the podcast, the show. */
function placeOfAppearance(scene: Scene, { first, last }: ItemRange): ItemRange | null {
  for (let at = first; at < last; at++) {
    if (!/^(?:appearance|interview|segment|conversation)$/.test(wordAt(scene, at))) continue;
    if (/^(?:on|at)$/.test(wordAt(scene, at + 1))) return { first: at + 2, last };
  }
  return null;
}
