import { countBefore } from "../frames-near.ts";
import type { ItemRange } from "../phrases/item-range.ts";
import type { BarePlace, ReportedContent } from "../place.ts";
import { endsSentence, type Scene, tagAt, wordAt } from "../scene.ts";
import type { Frame } from "../verbs/frame.ts";
import { contentEnd, dropMarks, LONGEST_CONTENT } from "./content-end.ts";

/** `The bridge is closed, the mayor said, until May.`: what stands before the verb, and goes on after. */
export function contentBefore(place: BarePlace, frame: Frame): ReportedContent | null {
  const { scene } = place;
  if (frame.mode !== "finite" || !frame.subject || !frame.takes?.has("say")) return null;
  if (frame.subjectBy !== "before" && frame.subjectBy !== "after") return null;
  const opens = Math.min(frame.subject.first, frame.cue.first);
  const closing = wordAt(scene, opens - 1);
  if (opens < 2 || endsSentence(scene, opens - 1)) return null;
  if (!scene.items[opens - 1]!.stretch && !/^(?:[,—–―?!]|--+|-)$/.test(closing)) return null;
  const first = sentenceStart(scene, opens - 1);
  if (place.byCue[first]?.mode === "according") return null;
  const last = dropMarks(scene, first, opens - 1);
  const after = goesOn(place, frame);
  const verbBehind = after && /^(?:verb|auxiliary|modal)$/.test(tagAt(scene, after.first) ?? "");
  if (!verbBehind && !hasVerb(place, first, last, frame)) return null;
  const segments: readonly ItemRange[] = after ? [{ first, last }, after] : [{ first, last }];
  return { scene, frame, segments, shape: "before" };
}

function sentenceStart(scene: Scene, from: number): number {
  let at = Math.max(scene.items[from]!.head, from - LONGEST_CONTENT);
  while (/^(?:and|or|also|then|,)$/.test(wordAt(scene, at)) && at < from) at++;
  return at;
}

function hasVerb({ scene, frames }: BarePlace, first: number, last: number, of: Frame): boolean {
  if (scene.items[last]!.stretch && first === last) return true;
  for (let index = countBefore(frames, first); index < frames.length; index++) {
    const frame = frames[index]!;
    if (frame.verb > last) return false;
    if (frame !== of && frame.subject !== null && frame.mode !== "gerund") return true;
  }
  return false;
}

function goesOn(place: BarePlace, frame: Frame): ItemRange | null {
  const { scene } = place;
  const end = Math.max(frame.cue.last, frame.subject!.last);
  if (endsSentence(scene, end) || wordAt(scene, end + 1) !== "," || endsSentence(scene, end + 1))
    return null;
  const start = end + 2;
  if (
    /^(?:adding|saying|citing|noting|calling|referring|according|who|when|after|while|as|in|on|at|during|though|but)$/.test(
      wordAt(scene, start),
    )
  )
    return null;
  if (place.byCue[start]?.mode === "gerund") return null;
  return { first: start, last: contentEnd(place, start, frame) };
}
