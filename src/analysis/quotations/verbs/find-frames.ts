import type { Scene } from "../scene.ts";
import { findLabel, mayLabel } from "./find-label.ts";
import { findSubject } from "./find-subject.ts";
import { type Frame, frameOf } from "./frame.ts";
import { nounCueAt } from "./noun-cue-at.ts";
import { sourcePhraseAt } from "./source-phrase-at.ts";
import { verbGroupAt } from "./verb-group-at.ts";

/** Every verb, source phrase and label of a scene, in order, each with its subject. */
export function findFrames(scene: Scene): readonly Frame[] {
  const frames: Frame[] = [];
  for (let at = 0; at < scene.items.length; at++) {
    const { token, stretch } = scene.items[at]!;
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
