import { frameKind } from "../candidates/frame-kind.ts";
import { countBefore } from "../frames-near.ts";
import type { BarePlace, ContentShape, ReportedContent } from "../place.ts";
import { endsSentence, type Scene, tagAt, wordAt } from "../scene.ts";
import type { Frame } from "../verbs/frame.ts";

const MARK = /^(?:[,;:(—–―-]|--+|…|\.{2,})$/;
const SUBORDINATE =
  /^(?:as|when|while|after|before|if|although|though|because|since|until|unless|where|whether|that|and|but|than)$/;
const CLOSED = /^(?:conjunction|preposition|to|determiner|pronoun|adverb)$/;

/** True where a reported clause may be over before the item at `next`. */
export function mayEndBefore({ scene, byCue }: BarePlace, next: number): boolean {
  const tag = tagAt(scene, next);
  if (tag === "mark") return MARK.test(wordAt(scene, next));
  if (tag === "verb" || tag === "auxiliary" || tag === "modal") return byCue.has(next);
  return tag === "conjunction" || tag === "preposition" || tag === "to";
}

/** What speaks for or against a clause from `start` being over before the item at `next`. */
export function endingFeatures(
  place: BarePlace,
  { frame, shape }: ReportedContent,
  start: number,
  next: number,
): readonly string[] {
  const { scene, frames, byOpening, byCue } = place;
  const marked = tagAt(scene, next) === "mark";
  const mark = marked ? wordAt(scene, next) : "none";
  const behind = marked ? next + 1 : next;
  const opener = openerAt(scene, behind);
  const cut = `${mark} ${opener}`;
  const kind = kindOfShape(shape);
  const joined = /^(?:and|but|or)$/.test(wordAt(scene, behind)) ? behind + 1 : behind;
  const opened = byOpening.get(joined) ?? byCue.get(joined);
  const verbs = countBefore(frames, next) - countBefore(frames, start);
  const length = next - start;
  const size = length < 3 ? String(length) : length < 6 ? "few" : length < 12 ? "some" : "many";
  return [
    `mark:${mark}`,
    `cut:${cut}`,
    `${kind}|cut:${cut}`,
    `${frameKind(frame)}|${kind}|mark:${mark}`,
    `${kind}|size:${size}|mark:${mark}`,
    `mark:${mark}|later:${markLater(scene, next)}`,
    `mark:${mark}|by:${frame.subjectBy}|${kind}`,
    `${kind}|verbs:${Math.min(verbs, 2)}|mark:${mark}`,
    `under:${opensUnder(scene, frame)}|${kind}|mark:${mark}`,
    `last:${tagAt(scene, next - 1) ?? "marks"}|cut:${mark} ${tagAt(scene, behind) ?? "marks"}`,
    opened
      ? `opens:${frameKind(opened)}|${opened.mode}|${opened.subjectBy}|${mark}`
      : `opens:none|${mark}`,
  ];
}

/** The conjunction that the reporting clause itself hangs on: `When Lund said …, they left`. */
function opensUnder(scene: Scene, { subject, cue }: Frame): string {
  const first = subject ? Math.min(subject.first, cue.first) : cue.first;
  const before = first === 0 || endsSentence(scene, first - 1) ? "" : wordAt(scene, first - 1);
  return SUBORDINATE.test(before) ? before : "none";
}

/** A word of a closed class itself, else its part of speech. */
function openerAt(scene: Scene, at: number): string {
  const tag = tagAt(scene, at);
  if (tag === null) return "marks";
  return CLOSED.test(tag) ? wordAt(scene, at) : tag;
}

function kindOfShape(shape: ContentShape): string {
  if (/^(?:that|question|clause|before|source|label)$/.test(shape)) return "clause";
  return /^(?:infinitive|gerund|marks)$/.test(shape) ? shape : "object";
}

/** The next comma or dash of the sentence, close by. */
function markLater(scene: Scene, from: number): string {
  for (let at = from + 1; at < from + 16 && !endsSentence(scene, at - 1); at++) {
    const word = wordAt(scene, at);
    if (/^(?:[,—–]|--+|-)$/.test(word)) return word;
  }
  return "none";
}
