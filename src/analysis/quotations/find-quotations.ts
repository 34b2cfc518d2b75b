import type { NotSpeech } from "#story/analysis.ts";
import type { Document } from "../document/document.ts";
import { attributeStretches } from "./attribute-stretches.ts";
import type { AttributedQuotation } from "./attributed-quotation.ts";
import type { Spoken } from "./candidates/candidate.ts";
import { type ChosenContent, chooseContents } from "./contents/choose-contents.ts";
import { indirectQuotation } from "./indirect-quotation.ts";
import { type Models, TRAINED } from "./models.ts";
import { notSpeech } from "./not-speech.ts";
import { quotedWords } from "./quoted-words.ts";
import type { Item } from "./scene.ts";
import { setPlaces } from "./set-places.ts";

export type { AttributedQuotation };

export interface FoundQuotations {
  readonly quotations: readonly AttributedQuotation[];
  /** Words in quotation marks that are no speech. */
  readonly notSpeech: readonly NotSpeech[];
}

/** Every quotation (direct, mixed, indirect) with its cue and the mention that speaks it. */
export function findQuotations(document: Document, models: Models = TRAINED): FoundQuotations {
  const places = setPlaces(document);
  const { spoken, notSpoken } = attributeStretches(places, models);
  const chosen = chooseContents(places, models);
  const around = contentsAround(chosen);
  const quotations = spoken.map((each) => quotedWords(each, around(each)));
  for (const each of chosen) {
    const indirect = indirectQuotation(each);
    if (indirect) quotations.push(indirect);
  }
  return {
    quotations: quotations.toSorted((a, b) => a.start - b.start || b.end - a.end),
    notSpeech: notSpoken.map(notSpeech),
  };
}

/** For each passage and item in quotation marks, the reported clause it stands in. */
function contentsAround(chosen: readonly ChosenContent[]): (each: Spoken) => ChosenContent | null {
  const around = new Map<Item, ChosenContent>();
  for (const each of chosen)
    for (const { first, last } of each.content.segments)
      for (let at = first; at <= last; at++) {
        const item = each.content.scene.items[at]!;
        if (item.stretch) around.set(item, each);
      }
  return ({ place, item }) => around.get(place.scene.items[item]!) ?? null;
}
