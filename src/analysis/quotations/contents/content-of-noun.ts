import { OPINION_NOUNS } from "../data/opinion-nouns.ts";
import { countBefore } from "../frames-near.ts";
import { isGenitive } from "../phrases/item-range.ts";
import { nounPhraseBefore } from "../phrases/noun-phrase-before.ts";
import type { BarePlace, ReportedContent } from "../place.ts";
import { endsSentence, type Scene, tagAt, wordAt } from "../scene.ts";
import { type Frame, frameOf } from "../verbs/frame.ts";
import { contentAfter } from "./content-after.ts";

const LIGHT = /^(?:have|make|give|issue|offer|take|voice|express|raise|be|cast|deliver|launch)$/;
const OWNER = /^(?:his|her|their|my|our|your|its|whose)$/;
const SHAPES = /^(?:that|infinitive|preposition|question)$/;
const FURTHEST_MODIFIER = 5;

/**
 * `her support for the plan`, `the mayor’s promise to leave`, `has doubts about it`, `a claim that …`:
 * the noun names the opinion, whose it is stands before it, or nobody says.
 */
export function contentOfNoun(place: BarePlace, at: number): ReportedContent | null {
  const { scene, frames } = place;
  if (!OPINION_NOUNS.has(wordAt(scene, at)) || endsSentence(scene, at)) return null;
  const verb = frames[countBefore(frames, at + 1) - 1];
  if (verb && verb.cue.last >= at) return null;
  const found = contentAfter(place, nounFrame(scene, at, verb));
  return found && SHAPES.test(found.shape) ? found : null;
}

function nounFrame(scene: Scene, at: number, verb: Frame | undefined): Frame {
  let before = at - 1;
  while (
    at - before < FURTHEST_MODIFIER &&
    /^(?:adjective|noun|number|adverb)$/.test(tagAt(scene, before) ?? "") &&
    !endsSentence(scene, before)
  )
    before--;
  const group = { verb: at, lemma: wordAt(scene, at), takes: null, mode: "noun" } as const;
  const owner = endsSentence(scene, before) ? null : ownerAt(scene, before);
  if (owner)
    return frameOf(
      { ...group, cue: { first: before + 1, last: at } },
      { range: owner, by: "before" },
    );
  const determined = tagAt(scene, before) === "determiner";
  const light = verb?.cue.last === (determined ? before - 1 : before) && LIGHT.test(verb.lemma);
  if (light && verb.subject)
    return frameOf(
      { ...group, cue: { first: verb.cue.first, last: at } },
      { range: verb.subject, by: verb.subjectBy!, antecedent: verb.antecedent },
    );
  return frameOf({ ...group, cue: { first: determined ? before : before + 1, last: at } }, null);
}

function ownerAt(scene: Scene, at: number) {
  const word = wordAt(scene, at);
  if (OWNER.test(word)) return { first: at, last: at };
  const name = isGenitive(word) ? nounPhraseBefore(scene, at - 1) : null;
  return name && { first: name.first, last: at };
}
