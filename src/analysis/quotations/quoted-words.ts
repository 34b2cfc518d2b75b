import type { AttributedQuotation } from "./attributed-quotation.ts";
import type { Candidate, Spoken } from "./candidates/candidate.ts";
import type { ChosenContent } from "./contents/choose-contents.ts";
import type { ReportedContent } from "./place.ts";
import { endsSentence, type Scene, wordAt } from "./scene.ts";
import { sourceOf } from "./source-of.ts";
import { spanOf } from "./span-of.ts";

const WHOLE_SENTENCE_TOKENS = 4;

/** Words in quotation marks with who speaks them, inside the clause that reports them, if any. */
export function quotedWords(spoken: Spoken, around: ChosenContent | null): AttributedQuotation {
  const { place, item, candidate, chance } = spoken;
  const { scene } = place;
  const { start, end } = spanOf(scene, { first: item, last: item });
  const { cue, mention, antecedent, addressee, occasion } = sourceOf(reporter(candidate, around));
  const paraphrase = around && !onlyMarks(around.content) ? around.content.segments : [];
  const kind = paraphrase.length === 0 && standsAlone(scene, item, candidate) ? "direct" : "mixed";
  return {
    start,
    end,
    contents: [{ start, end }],
    kind,
    reported: paraphrase.map((each) => spanOf(scene, each)),
    cue,
    mention,
    antecedent: antecedent ?? null,
    addressee,
    occasion,
    confidence: chance,
    foundBy: candidate.where,
  };
}

/** The verb with the preposition that the clause around the words hangs on, if it is the same verb. */
function reporter(candidate: Candidate, around: ChosenContent | null) {
  const same = around && around.content.frame.verb === candidate.frame?.verb;
  return same && around.content.scene === candidate.scene ? around.content : candidate;
}

/** Nothing of the reported clause stands outside quotation marks. */
function onlyMarks({ scene, segments }: ReportedContent): boolean {
  return segments.every(({ first, last }) => {
    for (let at = first; at <= last; at++) if (!scene.items[at]!.stretch) return false;
    return true;
  });
}

/** A whole sentence or more: it opens after the cue or the sentence before and closes like one. */
function standsAlone(scene: Scene, item: number, { frame, scene: from }: Candidate): boolean {
  const opens = item === 0 || endsSentence(scene, item - 1);
  const before = wordAt(scene, item - 1);
  const behindCue = frame !== null && from === scene && frame.cue.last === item - 1;
  if (!opens && !behindCue && !/^[,:—–]$|^--/.test(before)) return false;
  return scene.items[item]!.last - scene.items[item]!.first >= WHOLE_SENTENCE_TOKENS;
}
