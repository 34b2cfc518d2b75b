import { OPINION_ADJECTIVES } from "../data/opinion-adjectives.ts";
import type { BarePlace, ReportedContent } from "../place.ts";
import { endsSentence, wordAt } from "../scene.ts";
import type { Frame } from "../verbs/frame.ts";
import { contentAfter } from "./content-after.ts";

/**
 * `is aware that …`, `was skeptical of …`; `it is clear that …` is in nobody's named opinion. An
 * adjective that may be a verb (`clear`, `open`) was read as one.
 */
export function contentOfAdjective(place: BarePlace, copula: Frame): ReportedContent | null {
  const { scene } = place;
  const at = copula.lemma === "be" ? copula.cue.last + 1 : copula.verb;
  if (at === copula.cue.first || endsSentence(scene, at - 1)) return null;
  if (!OPINION_ADJECTIVES.has(wordAt(scene, at))) return null;
  const cue = { first: copula.cue.first, last: at };
  const found = contentAfter(place, { ...copula, cue, lemma: wordAt(scene, at) });
  if (!found || !/^(?:that|clause|question|infinitive|preposition)$/.test(found.shape)) return null;
  const { subject } = found.frame;
  if (subject && wordAt(scene, subject.first) !== "it") return found;
  return { ...found, frame: { ...found.frame, subject: null, subjectBy: null } };
}
