import { frameKind, isNegated, subjectKind } from "../candidates/frame-kind.ts";
import type { Features } from "../features.ts";
import { hasStretch } from "../has-stretch.ts";
import type { ReportedContent } from "../place.ts";
import { endsSentence, tagAt, wordAt } from "../scene.ts";

/** Tells what speaks for or against a verb reporting its clause. */
export function tellContent(content: ReportedContent, features: Features): void {
  const { scene, frame, segments, shape } = content;
  const kind = frameKind(frame);
  const length = segments.reduce((sum, { first, last }) => sum + last - first + 1, 0);
  const size = length < 3 ? "tiny" : length < 6 ? "short" : "long";
  const subject = subjectKind(scene, frame);
  const opens =
    frame.subject !== null &&
    (frame.subject.first === 0 || endsSentence(scene, frame.subject.first - 1));
  const auxiliary =
    frame.cue.first === frame.verb ? "none" : (tagAt(scene, frame.cue.first) ?? "none");
  const before = wordAt(scene, frame.cue.first - 1);
  const link = shape === "preposition" ? wordAt(scene, frame.cue.last) : shape;
  features.add("any");
  features.add("shape", shape);
  features.add("shape", shape, kind);
  features.add("shape", shape, frame.mode);
  features.add("lemma", frame.lemma);
  features.add("lemma", frame.lemma, link);
  features.add("link", link, kind);
  features.add("link", link, "subject", subject);
  features.add("subject", subject, shape);
  features.add("subject", subject, kind);
  features.add("by", String(frame.subjectBy), shape);
  features.add("size", size, shape);
  features.add("marks", String(hasStretch(scene, segments)), shape);
  features.add("opens", String(opens), kind);
  features.add("auxiliary", auxiliary, kind);
  features.add("mode", frame.mode, kind, before === "," ? "comma" : "none");
  if (isNegated(scene, frame)) features.add("negated", kind);
}
