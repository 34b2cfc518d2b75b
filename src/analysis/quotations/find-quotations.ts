import type { Annotation, NotSpeech, QuotationKind } from "#story/analysis.ts";
import type { Span } from "#text/span.ts";
import type { Document } from "../document/document.ts";
import type { CandidateMention } from "../mentions/find-mentions.ts";
import { type AttributedStretch, attributeStretches } from "./attribute-stretches.ts";
import { findFrames } from "./find-frames.ts";
import { findStretches } from "./find-stretches.ts";
import type { ItemRange } from "./noun-phrases.ts";
import { type Scene, setScenes } from "./scene.ts";

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
  const scenes = setScenes(document, findStretches(document)).map((scene) => ({
    scene,
    frames: findFrames(scene),
  }));
  const attributed = attributeStretches(scenes);
  return { quotations: attributed.map(quotationOf), notSpeech: [] };
}

function quotationOf({ place, item, frame, foundBy }: AttributedStretch): AttributedQuotation {
  const span = spanOf(place.scene, { first: item, last: item });
  return {
    ...span,
    contents: [span],
    kind: "direct",
    cue: frame ? spanOf(frame.scene, frame.frame.cue) : null,
    mention: frame?.frame.subject ? spanOf(frame.scene, frame.frame.subject) : null,
    addressee: null,
    occasion: null,
    confidence: 0.5,
    foundBy,
  };
}

export function spanOf(scene: Scene, range: ItemRange): Span {
  const { tokens } = scene.document;
  const first = tokens[scene.items[range.first]!.first]!;
  const last = tokens[scene.items[range.last]!.last]!;
  return { start: first.start, end: last.end };
}
