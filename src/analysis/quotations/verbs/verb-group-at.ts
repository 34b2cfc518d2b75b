import type { Tag, Token } from "../../document/document.ts";
import { VERB_FORMS } from "../../document/verb-forms.ts";
import { CUE_VERBS } from "../data/cue-verbs.ts";
import { SPEECH_NOUNS } from "../data/speech-nouns.ts";
import { endsSentence, type Scene, tagAt, wordAt } from "../scene.ts";
import type { Frame, VerbGroup } from "./frame.ts";

const LONGEST_GROUP = 8;
const GROUP_TAGS: ReadonlySet<Tag> = new Set(["verb", "auxiliary", "modal", "adverb", "to"]);
const SAY = CUE_VERBS.get("say") ?? null;
const LIGHT_VERBS: ReadonlySet<string> = new Set(
  "have make give issue release offer deliver post send".split(" "),
);
const BE = /^(?:be|am|is|are|was|were|been|being|isn't|aren't|wasn't|weren't|'s|'re|'m)$/;

/** The verb group that begins at an item: adverbs and auxiliaries, then the verb. */
export function verbGroupAt(scene: Scene, start: number): VerbGroup | null {
  const opening = readOpening(scene, start);
  if (opening === null) return null;
  const { at, auxiliary, infinitive } = opening;
  const verb = scene.items[at]!;
  const known = verb.stretch ? undefined : VERB_FORMS.get(verb.token.lower);
  if (verb.stretch || !isVerb(verb.token, known !== undefined && auxiliary !== ""))
    return auxiliary === "" ? null : copula(scene, start, at, infinitive);
  const lemma = known?.lemma ?? verb.token.lower;
  const mode = modeOf(verb.token.form ?? "past", auxiliary, infinitive);
  const noun = LIGHT_VERBS.has(lemma) ? speechNounAfter(scene, at) : null;
  if (noun !== null)
    return { cue: { first: start, last: noun }, verb: at, lemma: "light", takes: SAY, mode };
  const last = (lemma === "go" ? infinitiveAfterOn(scene, at) : null) ?? at;
  const own = last === at ? lemma : lemmaAt(scene, last);
  const takes = CUE_VERBS.get(own) ?? null;
  return { cue: { first: start, last }, verb: last, lemma: own, takes, mode };
}

/** What stands before the verb of a group, and where the verb is looked for. */
interface Opening {
  readonly at: number;
  /** The last auxiliary or modal; empty without one. */
  readonly auxiliary: string;
  readonly infinitive: boolean;
}

function readOpening(scene: Scene, start: number): Opening | null {
  const first = tagAt(scene, start);
  if (first === null || !GROUP_TAGS.has(first)) return null;
  let auxiliary = "";
  let infinitive = false;
  for (let at = start; ; at++) {
    const tag = tagAt(scene, at);
    if (tag === "to") infinitive = true;
    else if (tag === "auxiliary" || tag === "modal") auxiliary = wordAt(scene, at);
    else if (tag !== "adverb") return { at, auxiliary, infinitive };
    if (endsSentence(scene, at) || at - start > LONGEST_GROUP) return null;
  }
}

/** A known form behind an auxiliary is a verb whatever it was tagged, but for a noun. */
function isVerb({ tag }: Token, knownBehindAuxiliary: boolean): boolean {
  return tag === "verb" || (knownBehindAuxiliary && tag !== "noun");
}

function lemmaAt(scene: Scene, at: number): string {
  const word = wordAt(scene, at);
  return VERB_FORMS.get(word)?.lemma ?? word;
}

/** `went on to praise`: the verb that the group is about. */
function infinitiveAfterOn(scene: Scene, at: number): number | null {
  if (wordAt(scene, at + 1) !== "on" || wordAt(scene, at + 2) !== "to") return null;
  const verb = scene.items[at + 3];
  return verb && !verb.stretch && verb.token.form === "base" ? at + 3 : null;
}

/** `had some harsh words`, `issued a statement`: a light verb and a noun of speech close behind. */
function speechNounAfter(scene: Scene, at: number): number | null {
  for (let next = at + 1; next <= at + 4 && !endsSentence(scene, next - 1); next++) {
    if (SPEECH_NOUNS.has(wordAt(scene, next)))
      return tagAt(scene, next + 1) === "noun" ? null : next;
    if (!/^(?:determiner|adjective|possessive|noun|number)$/.test(tagAt(scene, next) ?? ""))
      return null;
  }
  return null;
}

/** `is`, `was not`: no cue, but the clause has a subject. */
function copula(scene: Scene, start: number, after: number, infinitive: boolean): VerbGroup {
  const mode = infinitive ? "infinitive" : "finite";
  const noun = /^ha(?:ve|s|d)$/.test(wordAt(scene, after - 1))
    ? speechNounAfter(scene, after - 1)
    : null;
  if (noun !== null)
    return { cue: { first: start, last: noun }, verb: after - 1, lemma: "light", takes: SAY, mode };
  const cue = { first: start, last: after - 1 };
  return { cue, verb: after - 1, lemma: "be", takes: null, mode };
}

function modeOf(form: string, auxiliary: string, infinitive: boolean): Frame["mode"] {
  const be = BE.test(auxiliary);
  if (form === "gerund") return be ? (infinitive ? "infinitive" : "finite") : "gerund";
  if (be && (form === "past" || form === "participle"))
    return auxiliary === "'s" ? "finite" : "passive";
  return infinitive ? "infinitive" : "finite";
}
