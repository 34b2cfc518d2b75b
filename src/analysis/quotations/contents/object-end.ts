import { startsAdverbial } from "../phrases/noun-phrase-after.ts";
import type { BarePlace } from "../place.ts";
import { wordAt } from "../scene.ts";
import { dropMarks } from "./content-end.ts";

const BOUNDARY =
  /^(?:after|before|during|when|while|because|since|until|despite|amid|though|although|where|as|by|if|unless|and|but)$/;

/** Where an object ends before `last`: at a new verb of the same subject, or at when, why and how. */
export function objectEnd({ scene, byCue }: BarePlace, start: number, last: number): number {
  for (let at = start + 1; at <= last; at++) {
    const word = wordAt(scene, at);
    const joined = (word === "and" || word === "but") && byCue.get(at + 1)?.mode === "finite";
    const boundary = BOUNDARY.test(word) && word !== "and" && word !== "but";
    const adverbial = /^(?:on|in|at)$/.test(word) && startsAdverbial(scene, at);
    if (joined || boundary || adverbial) return dropMarks(scene, start, at - 1);
  }
  return last;
}
