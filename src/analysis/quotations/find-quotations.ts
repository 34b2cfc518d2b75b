import type { NotSpeech } from "#story/analysis.ts";
import type { Document } from "../document/document.ts";
import type { CandidateMention } from "../mentions/find-mentions.ts";
import { attributeStretches } from "./attribute-stretches.ts";
import type { AttributedQuotation } from "./attributed-quotation.ts";
import type { Place, Spoken } from "./candidates/candidate.ts";
import { type ChosenContent, chooseContents } from "./contents/choose-contents.ts";
import { findContents } from "./contents/find-contents.ts";
import { indirectQuotation } from "./indirect-quotation.ts";
import { notSpeech } from "./not-speech.ts";
import { quotedWords } from "./quoted-words.ts";
import { setPlaces } from "./set-places.ts";

export type { AttributedQuotation };

export interface FoundQuotations {
  readonly quotations: readonly AttributedQuotation[];
  /** Words in quotation marks that are no speech. */
  readonly notSpeech: readonly NotSpeech[];
}

/** The least chance that a clause is reported speech for it to be shown as such. */
const LEAST_CHANCE = 0.5;

/** Every quotation (direct, mixed, indirect) with its cue and the mention that speaks it. */
export function findQuotations(
  document: Document,
  _mentions: readonly CandidateMention[],
): FoundQuotations {
  const places = setPlaces(document);
  const { spoken, notSpoken } = attributeStretches(places);
  const chosen = chooseContents(places.flatMap(findContents), LEAST_CHANCE);
  const around = contentsAround(chosen);
  const quotations = [
    ...spoken.map((each) => quotedWords(each, around(each))),
    ...chosen.flatMap((each) => indirectQuotation(each) ?? []),
  ];
  return {
    quotations: quotations.toSorted((a, b) => a.start - b.start || b.end - a.end),
    notSpeech: notSpoken.map(notSpeech),
  };
}

/** For each passage and item in quotation marks, the reported clause it stands in. */
function contentsAround(chosen: readonly ChosenContent[]): (each: Spoken) => ChosenContent | null {
  const around = new Map<Place, Map<number, ChosenContent>>();
  for (const each of chosen) {
    const { place, segments } = each.content;
    const items = around.get(place) ?? new Map<number, ChosenContent>();
    for (const { first, last } of segments)
      for (let item = first; item <= last; item++)
        if (place.scene.items[item]!.stretch) items.set(item, each);
    around.set(place, items);
  }
  return ({ place, item }) => around.get(place)?.get(item) ?? null;
}
