import { frameKind, isNegated, subjectKind } from "../candidates/frame-kind.ts";
import type { ReportedContent } from "../place.ts";
import { endsSentence, tagAt, wordAt } from "../scene.ts";

/** What speaks for or against a verb reporting its clause; each has a weight. */
export function contentFeatures({
  scene,
  frame,
  segments,
  shape,
}: ReportedContent): readonly string[] {
  const kind = frameKind(frame);
  const length = segments.reduce((sum, { first, last }) => sum + last - first + 1, 0);
  const size = length < 3 ? "tiny" : length < 6 ? "short" : "long";
  const marks = segments.some(({ first, last }) =>
    scene.items.slice(first, last + 1).some(({ stretch }) => stretch !== null),
  );
  const subject = subjectKind(scene, frame);
  const opens =
    frame.subject !== null &&
    (frame.subject.first === 0 || endsSentence(scene, frame.subject.first - 1));
  const auxiliary =
    frame.cue.first === frame.verb ? "none" : (tagAt(scene, frame.cue.first) ?? "none");
  const before = wordAt(scene, frame.cue.first - 1);
  const link = shape === "preposition" ? wordAt(scene, frame.cue.last) : shape;
  return [
    "any",
    `shape:${shape}`,
    `shape:${shape}|${kind}`,
    `shape:${shape}|${frame.mode}`,
    `lemma:${frame.lemma}`,
    `lemma:${frame.lemma}|${link}`,
    `link:${link}|${kind}`,
    `link:${link}|subject:${subject}`,
    `subject:${subject}|${shape}`,
    `subject:${subject}|${kind}`,
    `by:${frame.subjectBy}|${shape}`,
    `size:${size}|${shape}`,
    `marks:${marks}|${shape}`,
    `opens:${opens}|${kind}`,
    `auxiliary:${auxiliary}|${kind}`,
    `mode:${frame.mode}|${kind}|${before === "," ? "comma" : "none"}`,
    ...(isNegated(scene, frame) ? [`negated|${kind}`] : []),
  ];
}
