import { VERB_FORMS } from "../../document/verb-forms.ts";
import { CUE_VERBS } from "../data/cue-verbs.ts";
import { endsSentence, type Scene, tagAt, wordAt } from "../scene.ts";
import type { Frame, VerbGroup } from "./frame.ts";

const LONGEST_GROUP = 8;
const BE = /^(?:be|am|is|are|was|were|been|being|isn't|aren't|wasn't|weren't|'s|'re|'m)$/;

/** The verb group that begins at an item: adverbs and auxiliaries, then the verb. */
export function verbGroupAt(scene: Scene, start: number): VerbGroup | null {
  if (!/^(?:verb|auxiliary|modal|adverb|to)$/.test(tagAt(scene, start) ?? "")) return null;
  let at = start;
  let auxiliary = "";
  let infinitive = false;
  for (; ; at++) {
    const tag = tagAt(scene, at);
    if (tag === "to") infinitive = true;
    else if (tag === "auxiliary" || tag === "modal") auxiliary = wordAt(scene, at);
    else if (tag !== "adverb") break;
    if (endsSentence(scene, at) || at - start > LONGEST_GROUP) return null;
  }
  const verb = scene.items[at]!;
  if (verb.stretch) return auxiliary === "" ? null : copula(start, at, infinitive);
  const known = VERB_FORMS.get(verb.token.lower);
  const { tag } = verb.token;
  const isVerb = tag === "verb" || (known !== undefined && auxiliary !== "" && tag !== "noun");
  if (!isVerb) return auxiliary === "" ? null : copula(start, at, infinitive);
  const lemma = known?.lemma ?? verb.token.lower;
  const mode = modeOf(verb.token.form ?? "past", auxiliary, infinitive);
  const cue = { first: start, last: at };
  return { cue, verb: at, lemma, takes: CUE_VERBS.get(lemma) ?? null, mode };
}

/** `is`, `was not`: no cue, but the clause has a subject. */
function copula(start: number, after: number, infinitive: boolean): VerbGroup {
  const cue = { first: start, last: after - 1 };
  const mode = infinitive ? "infinitive" : "finite";
  return { cue, verb: after - 1, lemma: "be", takes: null, mode };
}

function modeOf(form: string, auxiliary: string, infinitive: boolean): Frame["mode"] {
  const be = BE.test(auxiliary);
  if (form === "gerund") return be ? (infinitive ? "infinitive" : "finite") : "gerund";
  if (be && (form === "past" || form === "participle"))
    return auxiliary === "'s" ? "finite" : "passive";
  return infinitive ? "infinitive" : "finite";
}
