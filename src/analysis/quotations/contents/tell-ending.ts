import type { Tag } from "../../document/document.ts";
import { frameKind } from "../candidates/frame-kind.ts";
import type { Features } from "../features.ts";
import { countBefore } from "../frames-near.ts";
import type { BarePlace, ContentShape, ReportedContent } from "../place.ts";
import { endsSentence, type Scene, tagAt, wordAt } from "../scene.ts";
import type { Frame } from "../verbs/frame.ts";

const MARK = /^(?:[,;:(—–―-]|--+|…|\.{2,})$/;
const SUBORDINATE: ReadonlySet<string> = new Set(
  "as when while after before if although though because since until unless where whether that and but than".split(
    " ",
  ),
);
const CLOSED: ReadonlySet<Tag> = new Set([
  "conjunction",
  "preposition",
  "to",
  "determiner",
  "pronoun",
  "adverb",
]);

/** True where a reported clause may be over before the item at `next`. */
export function mayEndBefore({ scene, byCue }: BarePlace, next: number): boolean {
  const tag = tagAt(scene, next);
  if (tag === "mark") return MARK.test(wordAt(scene, next));
  if (tag === "verb" || tag === "auxiliary" || tag === "modal") return byCue[next] !== undefined;
  return tag === "conjunction" || tag === "preposition" || tag === "to";
}

/** Tells what speaks for or against a clause from `start` being over before the item at `next`. */
export function tellEnding(
  place: BarePlace,
  content: ReportedContent,
  start: number,
  next: number,
  features: Features,
): void {
  const cut = cutBefore(place, next);
  const clause = openClause(place, content);
  tellCut(cut, features);
  tellCutOf(clause, cut, features);
  tellClause(clause, cut, lengthOf(place, start, next), features);
}

/** A place where any clause may be over. */
export interface Cut {
  /** The mark there, or `none`. */
  readonly mark: string;
  /** What opens behind it: a word of a closed class itself, else its part of speech. */
  readonly opener: string;
  readonly behind: string;
  /** The part of speech before it. */
  readonly last: string;
  /** The next comma or dash of the sentence, close by. */
  readonly later: string;
  /** The verb whose clause opens there. */
  readonly opened: Frame | undefined;
}

export function cutBefore({ scene, byOpening, byCue }: BarePlace, next: number): Cut {
  const marked = tagAt(scene, next) === "mark";
  const mark = marked ? wordAt(scene, next) : "none";
  const behind = marked ? next + 1 : next;
  const opener = openerAt(scene, behind);
  const joined = opener === "and" || opener === "but" || opener === "or" ? behind + 1 : behind;
  return {
    mark,
    opener,
    behind: tagAt(scene, behind) ?? "marks",
    last: tagAt(scene, next - 1) ?? "marks",
    later: markLater(scene, next),
    opened: byOpening[joined] ?? byCue[joined],
  };
}

/** Places of one key tell the same. */
export function keyOfCut({ mark, opener, behind, last, later, opened }: Cut): string {
  const clause = opened ? `${frameKind(opened)} ${opened.mode} ${opened.subjectBy}` : "";
  return `${mark} ${opener} ${behind} ${last} ${later} ${clause}`;
}

/** Tells what a place says for or against any clause being over there. */
export function tellCut(cut: Cut, features: Features): void {
  const { mark, behind, last, later, opened } = cut;
  features.add("mark", mark);
  features.add("cut", nameOf(cut));
  features.add("mark", mark, "later", later);
  features.add("last", last, "cut", `${mark} ${behind}`);
  if (opened) {
    features.add("opens", frameKind(opened), opened.mode, String(opened.subjectBy), mark);
  } else features.add("opens", "none", mark);
}

/** The mark and what opens behind it. */
function nameOf({ mark, opener }: Cut): string {
  return `${mark} ${opener}`;
}

/** What a reported clause is like, wherever it ends. */
export interface OpenClause {
  readonly kind: string;
  readonly by: string;
  readonly subjectBy: Frame["subjectBy"];
  readonly under: string;
}

export function openClause({ scene }: BarePlace, { frame, shape }: ReportedContent): OpenClause {
  const { subjectBy } = frame;
  const under = opensUnder(scene, frame);
  return { kind: KIND_OF_SHAPE[shape] ?? "object", by: frameKind(frame), subjectBy, under };
}

/** How long a clause would be, roughly, and how many verbs it would have, up to 2. */
export interface ClauseLength {
  /** Its place among all. */
  readonly index: number;
  readonly size: string;
  readonly verbs: number;
}

const MOST_VERBS = 2;
const SIZES = ["0", "1", "2", "few", "some", "many"];
const LENGTHS: readonly ClauseLength[] = SIZES.flatMap((size) =>
  [0, 1, MOST_VERBS].map((verbs) => ({ size, verbs })),
).map((length, index) => ({ index, ...length }));
/** Where a longer clause counts the same. */
export const LONGEST_CLAUSE = LENGTHS.at(-1)!;

export function lengthOf({ frames }: BarePlace, start: number, next: number): ClauseLength {
  const verbs = countBefore(frames, next) - countBefore(frames, start);
  const length = next - start;
  const size = length < 3 ? length : length < 6 ? 3 : length < 12 ? 4 : 5;
  return LENGTHS[size * (MOST_VERBS + 1) + Math.min(verbs, MOST_VERBS)]!;
}

/** Tells what the place says of a clause of this kind. */
export function tellCutOf({ kind }: OpenClause, cut: Cut, features: Features): void {
  features.add(kind, "cut", nameOf(cut));
}

/** Tells what the clause itself says, whose length there is known. */
export function tellClause(
  { kind, by, subjectBy, under }: OpenClause,
  { mark }: Cut,
  { size, verbs }: ClauseLength,
  features: Features,
): void {
  features.add(by, kind, "mark", mark);
  features.add(kind, "size", size, "mark", mark);
  features.add("mark", mark, "by", String(subjectBy), kind);
  features.add(kind, "verbs", String(verbs), "mark", mark);
  features.add("under", under, kind, "mark", mark);
}

/** The conjunction that the reporting clause itself hangs on: `When Lund said …, they left`. */
function opensUnder(scene: Scene, { subject, cue }: Frame): string {
  const first = subject ? Math.min(subject.first, cue.first) : cue.first;
  const before = first === 0 || endsSentence(scene, first - 1) ? "" : wordAt(scene, first - 1);
  return SUBORDINATE.has(before) ? before : "none";
}

/** A word of a closed class itself, else its part of speech. */
function openerAt(scene: Scene, at: number): string {
  const tag = tagAt(scene, at);
  if (tag === null) return "marks";
  return CLOSED.has(tag) ? wordAt(scene, at) : tag;
}

/** Shapes that are a kind of their own, or of a clause; all others are objects. */
const KIND_OF_SHAPE: Partial<Record<ContentShape, string>> = {
  that: "clause",
  question: "clause",
  clause: "clause",
  before: "clause",
  source: "clause",
  label: "clause",
  infinitive: "infinitive",
  gerund: "gerund",
  marks: "marks",
};

/** The next comma or dash of the sentence, close by. */
function markLater(scene: Scene, from: number): string {
  for (let at = from + 1; at < from + 16 && !endsSentence(scene, at - 1); at++) {
    if (tagAt(scene, at) !== "mark") continue;
    const word = wordAt(scene, at);
    if (/^(?:[,—–]|--+|-)$/.test(word)) return word;
  }
  return "none";
}
