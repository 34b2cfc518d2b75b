import { HEARER_VERBS } from "../data/hearer-verbs.ts";
import { type ItemRange, isDate } from "../phrases/item-range.ts";
import { beginsNounPhrase, nounPhraseAfter } from "../phrases/noun-phrase-after.ts";
import { endsSentence, type Scene, tagAt, wordAt } from "../scene.ts";
import type { Frame } from "../verbs/frame.ts";

const FURTHEST = 12;
const OBJECT_PRONOUN = /^(?:him|her|them|me|us|you)$/;

/** Whom it was said to, where the clause says so: `told the Harbour News`, `in an interview with Lund`. */
export function addresseeOf(scene: Scene, frame: Frame): ItemRange | null {
  const { last } = frame.cue;
  if (frame.mode === "according" || frame.mode === "label" || endsSentence(scene, last))
    return null;
  if (HEARER_VERBS.has(frame.lemma)) return hearerAt(scene, last + 1);
  if (wordAt(scene, last + 1) === "to" && tagAt(scene, last + 2) !== "verb")
    return hearerAt(scene, last + 2);
  return interviewer(scene, last + 1);
}

function hearerAt(scene: Scene, at: number): ItemRange | null {
  if (OBJECT_PRONOUN.test(wordAt(scene, at))) return { first: at, last: at };
  if (isDate(scene, at) || !beginsNounPhrase(scene, at) || wordAt(scene, at) === "that")
    return null;
  const range = nounPhraseAfter(scene, at);
  const verb = range && /^(?:verb|auxiliary|modal)$/.test(tagAt(scene, range.last + 1) ?? "");
  return verb ? null : range;
}

function interviewer(scene: Scene, from: number): ItemRange | null {
  for (let at = from; at < from + FURTHEST && !endsSentence(scene, at); at++) {
    if (scene.items[at]!.stretch) return null;
    if (wordAt(scene, at) === "interview" && /^(?:with|to)$/.test(wordAt(scene, at + 1)))
      return hearerAt(scene, at + 2);
  }
  return null;
}
