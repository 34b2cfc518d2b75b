import type { Candidate } from "../candidates/candidate.ts";
import { frameKind } from "../candidates/frame-kind.ts";
import { TITLE_HOLDERS } from "../data/title-holders.ts";
import type { Place } from "../place.ts";
import { endsSentence, tagAt, wordAt } from "../scene.ts";
import { titleCase, wordsOf } from "./title-case.ts";

const NAMING =
  /^(?:named|called|dubbed|titled|entitled|labeled|labelled|known|nicknamed|termed|term|word|words|phrase|so-called|as)$/;

/** What speaks for or against a stretch being somebody's words; each has a weight. */
export function speechFeatures(place: Place, item: number, speaker: Candidate): readonly string[] {
  const { scene } = place;
  const at = scene.items[item]!;
  const words = wordsOf(scene.document.tokens, at.first, at.last);
  const length = words.length > 8 ? "long" : words.length > 4 ? "middle" : String(words.length);
  const opens = item === 0 || endsSentence(scene, item - 1);
  const ends = endsSentence(scene, item);
  const inner = scene.document.tokens[at.last - (at.stretch!.closed ? 1 : 0)]?.text ?? "";
  const titled = titleCase(words);
  const before = wordAt(scene, item - 1);
  const kind = speaker.frame ? frameKind(speaker.frame) : "nobody";
  return [
    "any",
    `words:${length}`,
    `words:${length}|${titled}`,
    `${titled}|holder:${TITLE_HOLDERS.has(before) || TITLE_HOLDERS.has(wordAt(scene, item + 1))}`,
    `${titled}|before:${/^(?:'s|of|on|the|a|an|,|:|called|titled|said)$/.test(before) ? before : (tagAt(scene, item - 1) ?? "none")}`,
    `${titled}|after:${ends ? "end" : (tagAt(scene, item + 1) ?? "none")}`,
    `before:${tagAt(scene, item - 1) ?? "none"}|after:${ends ? "end" : (tagAt(scene, item + 1) ?? "none")}|${length}`,
    `previous:${NAMING.test(before) ? before : "none"}`,
    `lemma:${speaker.frame?.lemma ?? "none"}|${titled}`,
    `closed:${at.stretch!.closed}|${length}`,
    `opens:${opens}|ends:${ends}|${length}`,
    `inner:${/^[,.!?…]/.test(inner) ? inner[0] : "none"}|${length}`,
    `speaker:${kind}|${speaker.where.split("-")[0]}|${titled}`,
    `where:${speaker.where}`,
    `kind:${kind}`,
    `covered:${speaker.covers}|${kind}|${titled}`,
    `first:${words[0] ? words[0].tag : "none"}|${length}`,
  ];
}
