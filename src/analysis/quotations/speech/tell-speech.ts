import { type Candidate, sideOf } from "../candidates/candidate.ts";
import { frameKind } from "../candidates/frame-kind.ts";
import { TITLE_HOLDERS } from "../data/title-holders.ts";
import type { Features } from "../features.ts";
import type { Place } from "../place.ts";
import { endsSentence, tagAt, wordAt } from "../scene.ts";
import { wordsOf } from "./words-of.ts";

const NAMING =
  /^(?:named|called|dubbed|titled|entitled|labeled|labelled|known|nicknamed|termed|term|word|words|phrase|so-called|as)$/;
const LINK = /^(?:'s|of|on|the|a|an|,|:|called|titled|said)$/;

/** Tells what speaks for or against a stretch being somebody's words. */
export function tellSpeech(
  place: Place,
  item: number,
  speaker: Candidate,
  features: Features,
): void {
  const { scene } = place;
  const at = scene.items[item]!;
  const words = wordsOf(scene.document.tokens, at.first, at.last);
  const length = words.count > 8 ? "long" : words.count > 4 ? "middle" : String(words.count);
  const opens = item === 0 || endsSentence(scene, item - 1);
  const ends = endsSentence(scene, item);
  const inner = scene.document.tokens[at.last - (at.stretch!.closed ? 1 : 0)]?.text ?? "";
  const titled = words.capitals;
  const before = wordAt(scene, item - 1);
  const kind = speaker.frame ? frameKind(speaker.frame) : "nobody";
  const holder = TITLE_HOLDERS.has(before) || TITLE_HOLDERS.has(wordAt(scene, item + 1));
  const tagBefore = tagAt(scene, item - 1) ?? "none";
  const tagAfter = ends ? "end" : (tagAt(scene, item + 1) ?? "none");
  const stop = /^[,.!?…]/.test(inner) ? inner.charAt(0) : "none";
  features.add("any");
  features.add("words", length);
  features.add("words", length, titled);
  features.add(titled, "holder", String(holder));
  features.add(titled, "before", LINK.test(before) ? before : tagBefore);
  features.add(titled, "after", tagAfter);
  features.add("before", tagBefore, "after", tagAfter, length);
  features.add("previous", NAMING.test(before) ? before : "none");
  features.add("lemma", speaker.frame?.lemma ?? "none", titled);
  features.add("closed", String(at.stretch!.closed), length);
  features.add("opens", String(opens), "ends", String(ends), length);
  features.add("inner", stop, length);
  features.add("speaker", kind, sideOf(speaker), titled);
  features.add("where", speaker.where);
  features.add("kind", kind);
  features.add("covered", String(speaker.covers), kind, titled);
  features.add("first", words.first?.tag ?? "none", length);
}
