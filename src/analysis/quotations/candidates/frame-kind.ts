import type { Complement } from "../data/cue-verbs.ts";
import { type Scene, tagAt, wordAt } from "../scene.ts";
import type { Frame } from "../verbs/frame.ts";

/** The class of a verb as a feature. */
export function frameKind({ takes, mode, lemma }: Frame): string {
  if (mode === "according" || mode === "noun" || mode === "label") return mode;
  if (lemma === "be") return "be";
  if (!takes) return "other";
  for (const each of KINDS) if (takes.has(each)) return each;
  return "other";
}

/** A verb that takes several is of the first. */
const KINDS: readonly Complement[] = ["say", "tell", "take", "hold", "do"];

/** What the subject is, as a feature. */
export function subjectKind(scene: Scene, { subject }: Frame): string {
  if (!subject) return "none";
  const tag = tagAt(scene, subject.first);
  if (tag === "pronoun") {
    const word = wordAt(scene, subject.first);
    if (word === "i" || word === "we") return "first";
    return word === "he" || word === "she" || word === "they" ? "third" : "pronoun";
  }
  for (let at = subject.first; at <= subject.last; at++)
    if (tagAt(scene, at) === "name") return "name";
  return "nominal";
}

export function isNegated(scene: Scene, { cue }: Frame): boolean {
  for (let at = cue.first; at <= cue.last; at++) {
    const word = wordAt(scene, at);
    if (word === "not" || word === "never" || word.endsWith("n't")) return true;
  }
  return false;
}
