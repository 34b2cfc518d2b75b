import { countBefore } from "../frames-near.ts";
import { type ItemRange, isDate } from "../phrases/item-range.ts";
import {
  beginsNounPhrase,
  nounPhraseAfter,
  startsAdverbial,
} from "../phrases/noun-phrase-after.ts";
import type { BarePlace, ContentShape } from "../place.ts";
import { endsSentence, type Scene, tagAt, wordAt } from "../scene.ts";
import type { Frame } from "../verbs/frame.ts";

const QUESTION = /^(?:whether|if|how|why|what|where|who|when|which)$/;
const PREPOSITION = /^(?:for|of|about|as|on|against|to|with|in|over|at|from|through|into)$/;
const TOPIC = /^(?:about|of|on|for)$/;
const OBJECT_PRONOUN = /^(?:him|her|them|me|us|it|himself|herself|themselves)$/;
const FURTHEST_THAT = 14;
const FURTHEST_VERB = 16;

/** Where a content begins behind its verb, of what shape, and the last item that is still cue. */
export interface ContentStart {
  readonly start: number;
  readonly shape: ContentShape;
  readonly cueLast: number;
}

/** The content that opens at `from`, right behind the verb or past whom it was told and when. */
export function contentStart(place: BarePlace, frame: Frame, from: number): ContentStart | null {
  const { scene } = place;
  const cueLast = frame.cue.last;
  const direct = shapeAt(place, frame, from);
  if (direct === "marks")
    return { start: scene.items[from]!.stretch ? from : from + 1, shape: direct, cueLast };
  if (direct === "preposition") {
    const that = thatAfter(scene, from);
    if (that !== null && !TOPIC.test(wordAt(scene, from)))
      return { start: that, shape: "that", cueLast };
    return saidThere(frame, wordAt(scene, from)) ? null : behindPreposition(scene, from);
  }
  if (direct && direct !== "object") return { start: from, shape: direct, cueLast };
  if (direct === "object" && !frame.takes?.has("tell"))
    return { start: from, shape: direct, cueLast };
  const that = thatAfter(scene, from);
  if (that !== null) return { start: that, shape: "that", cueLast };
  const behind = behindHearer(place, frame, from);
  if (behind !== from) {
    const shape = shapeAt(place, frame, behind);
    if (shape && shape !== "object" && shape !== "preposition")
      return { start: behind, shape, cueLast };
  }
  return direct && { start: from, shape: direct, cueLast };
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
  const verb = byCue[at];
  if (verb?.mode === "infinitive") return "infinitive";
  if (verb?.mode === "gerund") return "gerund";
  if (PREPOSITION.test(word)) return startsAdverbial(scene, at) ? null : "preposition";
  if (frame.lemma === "light") return null;
  return beginsNounPhrase(scene, at) || word === "no" || OBJECT_PRONOUN.test(word)
    ? "object"
    : null;
}

/** `said on the show`: where it was said; `said of the show`: what about. */
function saidThere({ lemma }: Frame, preposition: string): boolean {
  return lemma === "say" && preposition !== "of" && preposition !== "about";
}

/** The preposition belongs to the cue: `called for …`, `talked to her about …`. */
function behindPreposition(scene: Scene, at: number): ContentStart | null {
  if (endsSentence(scene, at)) return null;
  const hearer = /^(?:to|with)$/.test(wordAt(scene, at)) ? coreHearer(scene, at + 1) : null;
  const topic = hearer && TOPIC.test(wordAt(scene, hearer.last + 1)) ? hearer.last + 1 : at;
  if (endsSentence(scene, topic)) return null;
  return { start: topic + 1, shape: "preposition", cueLast: topic };
}

function coreHearer(scene: Scene, at: number): ItemRange | null {
  if (OBJECT_PRONOUN.test(wordAt(scene, at))) return { first: at, last: at };
  let last = at - 1;
  while (
    last - at < 6 &&
    /^(?:name|noun|adjective|determiner|possessive|number)$/.test(tagAt(scene, last + 1) ?? "")
  )
    last++;
  return last < at || endsSentence(scene, last) ? null : { first: at, last };
}

/** A subject and its verb begin here: `said the bridge was …`. */
function clauseFrom({ scene, frames, byOpening }: BarePlace, of: Frame, at: number): boolean {
  const opening = byOpening[at];
  if (opening && opening !== of && isClause(opening)) return true;
  if (!of.takes?.has("say") && !of.takes?.has("hold")) return false;
  const next = frames[countBefore(frames, at)];
  if (wordAt(scene, at) === "there") return next?.cue.first === at;
  if (!beginsNounPhrase(scene, at)) return false;
  if (!next || !isClause(next) || next.cue.first - at > FURTHEST_VERB) return false;
  for (let between = at + 1; between < next.cue.first; between++)
    if (wordAt(scene, between) === "that" || QUESTION.test(wordAt(scene, between))) return false;
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
    if (word === "that" && at > from) return isRelative(scene, at) ? null : at;
    if (
      scene.items[at]!.stretch ||
      /^(?:verb|auxiliary|modal|mark|to)$/.test(tagAt(scene, at) ?? "")
    )
      return null;
  }
  return null;
}

/** `conflicts that come with it`: a verb right behind a "that" that follows a noun. */
function isRelative(scene: Scene, that: number): boolean {
  if (endsSentence(scene, that)) return true;
  const verb = tagAt(scene, that + 1) === "adverb" ? that + 2 : that + 1;
  return /^(?:verb|auxiliary|modal)$/.test(tagAt(scene, verb) ?? "");
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
