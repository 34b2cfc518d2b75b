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
  if (behind || endsSentence(scene, frame.cue.first - 1)) return behind;
  let head = frame.cue.first;
  while (head > 0 && frame.cue.first - head < 2 * FURTHEST && !endsSentence(scene, head - 1))
    head--;
  return occasionIn(scene, head, frame.subject?.first ?? frame.cue.first);
}

function occasionIn(scene: Scene, from: number, to: number): ItemRange | null {
  for (let at = from; at < to && at < scene.items.length; at++) {
    if (at > from && endsSentence(scene, at - 1)) return null;
    if (!BEFORE_OCCASION.has(wordAt(scene, at)) || endsSentence(scene, at)) continue;
    if (isDate(scene, at + 1)) continue;
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
