import type { Scene } from "../scene.ts";
import { findLabel, mayLabel } from "./find-label.ts";
import { findSubject } from "./find-subject.ts";
import { type Frame, frameOf } from "./frame.ts";
import { nounCueAt } from "./noun-cue-at.ts";
import { sourcePhraseAt } from "./source-phrase-at.ts";
import { verbGroupAt } from "./verb-group-at.ts";

/** Of 23,000 articles that were looked at the longest sentence has 78. */
const MOST_VERBS = 200;

/**
 * Every verb, source phrase and label of a scene, in order, each with its subject. What stands
 * behind the 200th of a sentence is not looked at.
 */
export function findFrames(scene: Scene): readonly Frame[] {
  const frames: Frame[] = [];
  let sentence = -1;
  let before = 0;
  for (let at = 0; at < scene.items.length; at++) {
    const { token, stretch } = scene.items[at]!;
    if (token.sentence !== sentence) {
      sentence = token.sentence;
      before = frames.length;
    }
    if (frames.length - before >= MOST_VERBS) continue;
    if (stretch || (token.tag === "mark" && !mayLabel(token.text))) continue;
    const special = sourcePhraseAt(scene, at) ?? findLabel(scene, at) ?? nounCueAt(scene, at);
    if (special) {
      frames.push(special);
      at = Math.max(at, special.cue.last);
      continue;
    }
    const group = verbGroupAt(scene, at);
    if (!group) continue;
    frames.push(frameOf(group, findSubject(scene, group, frames)));
    at = group.cue.last;
  }
  return frames;
}
