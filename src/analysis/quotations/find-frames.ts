import { VERB_FORMS } from "../document/verb-forms.ts";
import { type Complement, CUE_VERBS } from "./data/cue-verbs.ts";
import { findSubject } from "./find-subject.ts";
import type { ItemRange } from "./noun-phrases.ts";
import { endsSentence, type Scene, tagAt, wordAt } from "./scene.ts";

/**
 * A verb outside quotation marks with whoever does it: `the mayor has also said`. `according` is
 * the preposition that names a source.
 */
export interface Frame {
  /** The verb group, auxiliaries and adverbs included. */
  readonly cue: ItemRange;
  readonly verb: number;
  readonly lemma: string;
  /** What the verb may report, when it is a cue verb. */
  readonly takes: ReadonlySet<Complement> | null;
  readonly mode: "finite" | "passive" | "gerund" | "infinitive" | "according";
  readonly subject: ItemRange | null;
  /** How the subject was found. */
  readonly subjectBy: SubjectBy | null;
}

export type SubjectBy = "before" | "after" | "relative" | "shared";

/** Every verb of a scene, in order, with its subject. */
export function findFrames(scene: Scene): readonly Frame[] {
  const frames: Frame[] = [];
  for (let at = 0; at < scene.items.length; at++) {
    const according = accordingAt(scene, at);
    if (according) {
      frames.push(according);
      at = according.cue.last;
      continue;
    }
    const group = verbGroupAt(scene, at);
    if (!group) continue;
    const found = findSubject(scene, group, frames);
    frames.push({ ...group, subject: found?.range ?? null, subjectBy: found?.by ?? null });
    at = group.cue.last;
  }
  return frames;
}

export type VerbGroup = Omit<Frame, "subject" | "subjectBy">;

/** The verb group that begins at an item: adverbs and auxiliaries, then the verb. */
function verbGroupAt(scene: Scene, start: number): VerbGroup | null {
  const opening = tagAt(scene, start);
  if (
    opening !== "verb" &&
    opening !== "auxiliary" &&
    opening !== "modal" &&
    opening !== "adverb" &&
    opening !== "to"
  )
    return null;
  let at = start;
  let auxiliary = "";
  let infinitive = false;
  while (true) {
    const tag = tagAt(scene, at);
    const word = wordAt(scene, at);
    if (tag === "to") infinitive = true;
    else if (tag === "auxiliary" || tag === "modal") auxiliary = word;
    else if (tag !== "adverb") break;
    if (endsSentence(scene, at)) return null;
    at++;
  }
  const verb = scene.items[at]!;
  if (verb.stretch || at - start > 8) return null;
  const known = VERB_FORMS.get(verb.token.lower);
  const isVerb =
    verb.token.tag === "verb" ||
    (known !== undefined && auxiliary !== "" && verb.token.tag !== "noun");
  if (!isVerb) return auxiliary === "" ? null : copula(start, at, infinitive);
  const lemma = known?.lemma ?? verb.token.lower;
  const form = verb.token.form ?? "past";
  const mode = modeOf(form, auxiliary, infinitive);
  return {
    cue: { first: start, last: at },
    verb: at,
    lemma,
    takes: CUE_VERBS.get(lemma) ?? null,
    mode,
  };
}

/** `is`, `was not`: no cue, but the clause has a subject. */
function copula(start: number, after: number, infinitive: boolean): VerbGroup {
  const cue = { first: start, last: after - 1 };
  return {
    cue,
    verb: after - 1,
    lemma: "be",
    takes: null,
    mode: infinitive ? "infinitive" : "finite",
  };
}

function modeOf(form: string, auxiliary: string, infinitive: boolean): Frame["mode"] {
  const be = /^(?:be|am|is|are|was|were|been|being|isn't|aren't|wasn't|weren't|'s|'re|'m)$/.test(
    auxiliary,
  );
  if (form === "gerund") return be ? (infinitive ? "infinitive" : "finite") : "gerund";
  if (be && (form === "past" || form === "participle"))
    return auxiliary === "'s" ? "finite" : "passive";
  return infinitive ? "infinitive" : "finite";
}

function accordingAt(scene: Scene, at: number): Frame | null {
  const word = wordAt(scene, at);
  if (word !== "according" || wordAt(scene, at + 1) !== "to") return null;
  const cue = { first: at, last: at + 1 };
  const verb: VerbGroup = {
    cue,
    verb: at,
    lemma: "according to",
    takes: CUE_VERBS.get("say") ?? null,
    mode: "according",
  };
  const found = findSubject(scene, verb, []);
  return { ...verb, subject: found?.range ?? null, subjectBy: found?.by ?? null };
}
