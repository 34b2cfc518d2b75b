import { countBefore } from "../frames-near.ts";
import { isDate } from "../phrases/item-range.ts";
import {
  beginsNounPhrase,
  nounPhraseAfter,
  startsAdverbial,
} from "../phrases/noun-phrase-after.ts";
import type { BarePlace, ContentShape, ReportedContent } from "../place.ts";
import { endsSentence, type Scene, tagAt, wordAt } from "../scene.ts";
import type { Frame } from "../verbs/frame.ts";
import { contentEnd } from "./content-end.ts";
import { objectEnd } from "./object-end.ts";

const QUESTION = /^(?:whether|if|how|why|what|where|who|when|which)$/;
const PREPOSITION = /^(?:for|of|about|as|on|against|to|with|that)$/;
const FURTHEST_THAT = 14;
const FURTHEST_VERB = 16;

/** What stands behind the verb: a clause, an infinitive, an object or words in marks. */
export function contentAfter(place: BarePlace, frame: Frame): ReportedContent | null {
  const { scene } = place;
  const from = Math.max(frame.cue.last, frame.subjectBy === "after" ? frame.subject!.last : -1);
  if (endsSentence(scene, from)) return null;
  const found = startOf(place, frame, from + 1);
  if (!found) return null;
  const whole = contentEnd(place, found.start, frame);
  const end = found.shape === "object" ? objectEnd(place, found.start, whole) : whole;
  return { scene, frame, segments: [{ first: found.start, last: end }], shape: found.shape };
}

interface Start {
  readonly start: number;
  readonly shape: ContentShape;
}

function startOf(place: BarePlace, frame: Frame, from: number): Start | null {
  const { scene } = place;
  const direct = shapeAt(place, frame, from);
  if (direct === "marks")
    return { start: scene.items[from]!.stretch ? from : from + 1, shape: direct };
  if (direct && direct !== "object") return { start: from, shape: direct };
  const that = thatAfter(scene, from);
  if (that !== null) return { start: that, shape: "that" };
  const behind = behindHearer(place, frame, from);
  if (behind !== from) {
    const shape = shapeAt(place, frame, behind);
    if (shape && shape !== "object") return { start: behind, shape };
  }
  return direct && frame.takes?.has("take") ? { start: from, shape: direct } : null;
}

function shapeAt(place: BarePlace, frame: Frame, at: number): ContentShape | null {
  const { scene, byCue } = place;
  const item = scene.items[at];
  if (!item) return null;
  const word = wordAt(scene, at);
  if (item.stretch || ((word === ":" || word === ",") && scene.items[at + 1]?.stretch))
    return "marks";
  if (word === "that") return "that";
  if (QUESTION.test(word)) return "question";
  if (clauseFrom(place, frame, at)) return "clause";
  if (word === "to" && byCue.get(at)?.mode === "infinitive") return "infinitive";
  if (frame.lemma === "light") return null;
  if (PREPOSITION.test(word)) return startsAdverbial(scene, at) ? null : "preposition";
  return beginsNounPhrase(scene, at) || /^(?:him|her|them|me|us|it)$/.test(word) ? "object" : null;
}

/** A subject and its verb begin here: `said the bridge was …`. */
function clauseFrom({ scene, frames, byOpening }: BarePlace, of: Frame, at: number): boolean {
  const opening = byOpening.get(at);
  if (opening && opening !== of && isClause(opening)) return true;
  if (!of.takes?.has("say") && !of.takes?.has("hold")) return false;
  if (!beginsNounPhrase(scene, at)) return false;
  const next = frames[countBefore(frames, at)];
  if (!next || !isClause(next) || next.cue.first - at > FURTHEST_VERB) return false;
  return scene.items[next.verb]!.sentence === scene.items[at]!.sentence;
}

function isClause({ mode, subjectBy }: Frame): boolean {
  return (
    (mode === "finite" || mode === "passive") && (subjectBy === "before" || subjectBy === "agent")
  );
}

/** A "that" further on with no verb, comma or marks before it: `told the crowd in Oslo that …`. */
function thatAfter(scene: Scene, from: number): number | null {
  for (let at = from; at < from + FURTHEST_THAT && !endsSentence(scene, at); at++) {
    const word = wordAt(scene, at);
    if (word === "that" && at > from) return at;
    if (
      scene.items[at]!.stretch ||
      /^(?:verb|auxiliary|modal|mark|to)$/.test(tagAt(scene, at) ?? "")
    )
      return null;
  }
  return null;
}

/** Past whom it was told and when: `told reporters on Monday it was …`. */
function behindHearer({ scene }: BarePlace, frame: Frame, from: number): number {
  let at = from;
  if (frame.takes?.has("tell") && !isDate(scene, at)) {
    const hearer = /^(?:him|her|them|me|us)$/.test(wordAt(scene, at))
      ? { last: at }
      : nounPhraseAfter(scene, at);
    if (hearer && !endsSentence(scene, hearer.last)) at = hearer.last + 1;
  }
  for (let steps = 0; steps < 3 && !endsSentence(scene, at); steps++) {
    if (isDate(scene, at)) at++;
    else if (tagAt(scene, at) === "preposition" && startsAdverbial(scene, at)) {
      const place = nounPhraseAfter(scene, at + 1);
      if (!place || endsSentence(scene, place.last)) break;
      at = place.last + 1;
    } else break;
  }
  return at;
}
