import { CUE_VERBS } from "../data/cue-verbs.ts";
import { SPEECH_NOUNS } from "../data/speech-nouns.ts";
import { isGenitive } from "../phrases/item-range.ts";
import { nounPhraseBefore } from "../phrases/noun-phrase-before.ts";
import { endsSentence, type Scene, tagAt, wordAt } from "../scene.ts";
import { type Frame, frameOf } from "./frame.ts";

const OWNERS = /^(?:his|her|their|my|our|your|its)$/;

/** `the mayor's claim that …`, `his warning: …`: a noun of speech and whose it is. */
export function nounCueAt(scene: Scene, at: number): Frame | null {
  if (!SPEECH_NOUNS.has(wordAt(scene, at)) || endsSentence(scene, at)) return null;
  const next = wordAt(scene, at + 1);
  const opens = next === "that" || next === ":" || scene.items[at + 1]!.stretch !== null;
  if (!opens) return null;
  let owner = at - 1;
  while (
    owner > 0 &&
    at - owner < 4 &&
    /^(?:adjective|noun|number)$/.test(tagAt(scene, owner) ?? "")
  )
    owner--;
  const range = ownerAt(scene, owner);
  if (!range) return null;
  const takes = CUE_VERBS.get("say") ?? null;
  const cue = { first: owner + 1, last: at };
  return frameOf({ cue, verb: at, lemma: "noun", takes, mode: "noun" }, { range, by: "before" });
}

function ownerAt(scene: Scene, owner: number) {
  const word = wordAt(scene, owner);
  if (OWNERS.test(word)) return { first: owner, last: owner };
  const name = isGenitive(word) ? nounPhraseBefore(scene, owner - 1) : null;
  return name && { first: name.first, last: owner };
}
