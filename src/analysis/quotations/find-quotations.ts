import type { Annotation, NotSpeech, QuotationKind } from "#story/analysis.ts";
import type { Span } from "#text/span.ts";
import type { Document } from "../document/document.ts";
import type { CandidateMention } from "../mentions/find-mentions.ts";
import { attributeStretches } from "./attribute-stretches.ts";
import type { Place, Spoken } from "./candidates/candidate.ts";
import { findStretches } from "./find-stretches.ts";
import type { ItemRange } from "./phrases/item-range.ts";
import { type Scene, setScenes } from "./scene.ts";
import { findFrames } from "./verbs/find-frames.ts";

/** A quotation with the mention that speaks it, before the mention is known to be a person. */
export interface AttributedQuotation extends Annotation {
  readonly kind: QuotationKind;
  readonly contents: readonly Span[];
  readonly cue: Span | null;
  /** The speaker's mention; need not be one of the candidates ("said one activist"). */
  readonly mention: Span | null;
  readonly addressee: Span | null;
  readonly occasion: Span | null;
  readonly confidence: number;
}

export interface FoundQuotations {
  readonly quotations: readonly AttributedQuotation[];
  /** Words in quotation marks that are no speech. */
  readonly notSpeech: readonly NotSpeech[];
}

/** Every quotation (direct, mixed, indirect) with its cue and the mention that speaks it. */
export function findQuotations(
  document: Document,
  _mentions: readonly CandidateMention[],
): FoundQuotations {
  const { spoken, notSpoken } = attributeStretches(setPlaces(document));
  return { quotations: spoken.map(quotationOf), notSpeech: notSpoken.map(notSpeechOf) };
}

/** The passages with their stretches drawn together and their verbs found. */
export function setPlaces(document: Document): readonly Place[] {
  return setScenes(document, findStretches(document)).map((scene) => ({
    scene,
    frames: findFrames(scene),
  }));
}

function quotationOf({ place, item, candidate, chance }: Spoken): AttributedQuotation {
  const span = spanOf(place.scene, { first: item, last: item });
  const { scene, frame, where } = candidate;
  return {
    ...span,
    contents: [span],
    kind: "direct",
    cue: frame ? spanOf(scene, frame.cue) : null,
    mention: frame?.subject ? spanOf(scene, frame.subject) : null,
    addressee: null,
    occasion: null,
    confidence: Math.round(chance * 100) / 100,
    foundBy: where,
  };
}

function notSpeechOf({ place, item }: Spoken): NotSpeech {
  const span = spanOf(place.scene, { first: item, last: item });
  return { ...span, reason: "scare quotes", foundBy: "speech-weights" };
}

export function spanOf(scene: Scene, range: ItemRange): Span {
  const { tokens } = scene.document;
  const first = tokens[scene.items[range.first]!.first]!;
  const last = tokens[scene.items[range.last]!.last]!;
  return { start: first.start, end: last.end };
}
