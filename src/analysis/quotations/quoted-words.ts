import type { AttributedQuotation } from "./attributed-quotation.ts";
import type { Candidate, Spoken } from "./candidates/candidate.ts";
import type { ChosenContent } from "./contents/choose-contents.ts";
import { endsSentence, type Scene, wordAt } from "./scene.ts";
import { sourceOf } from "./source-of.ts";
import { spanOf } from "./span-of.ts";

/** Words in quotation marks with who speaks them, inside the clause that reports them, if any. */
export function quotedWords(spoken: Spoken, around: ChosenContent | null): AttributedQuotation {
  const { place, item, candidate, chance } = spoken;
  const { scene } = place;
  const span = spanOf(scene, { first: item, last: item });
  const reported = around ? around.content.segments.map((each) => spanOf(scene, each)) : [];
  const alone = reported.every((each) => each.start >= span.start && each.end <= span.end);
  const direct = alone ? standsAlone(scene, item, candidate) : false;
  return {
    ...span,
    contents: [span],
    kind: direct ? "direct" : "mixed",
    reported: alone ? [] : reported,
    ...sourceOf(candidate),
    confidence: chance,
    foundBy: candidate.where,
  };
}

/** A whole sentence or more: it opens after the cue or the sentence before and closes like one. */
function standsAlone(scene: Scene, item: number, { frame, scene: from }: Candidate): boolean {
  const opens = item === 0 || endsSentence(scene, item - 1);
  const before = wordAt(scene, item - 1);
  const behindCue = frame !== null && from === scene && frame.cue.last === item - 1;
  if (!opens && !behindCue && !/^[,:—–]$|^--/.test(before)) return false;
  return scene.items[item]!.last - scene.items[item]!.first > 3;
}
