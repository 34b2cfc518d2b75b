import { remembered } from "#text/remembered.ts";
import type { Features } from "../features.ts";
import { framesNear, type NearFrames } from "../frames-near.ts";
import type { Place, ReportedContent } from "../place.ts";
import { endsSentence, type Scene, tagAt, wordAt } from "../scene.ts";
import type { Frame } from "../verbs/frame.ts";
import type { Rival } from "./candidate.ts";
import { frameKind, isNegated, subjectKind } from "./frame-kind.ts";
import type { StretchShape } from "./stretch-shape.ts";

/** The verbs of the sentence the stretch stands in. */
export function inSentence(place: Place, item: number, shape: StretchShape): Rival[] {
  const { frames, contentOf } = place;
  const near = framesNear(place, item);
  const covering: number[] = [];
  for (let at = near.from; at < near.to; at++)
    if (reports(contentOf[at] ?? null, item)) covering.push(at);
  const surroundings = { place, item, near, covering, shape };
  const rivals: Rival[] = [];
  for (let at = near.from; at < near.to; at++)
    if (frames[at]!.subject) rivals.push(rivalOf(surroundings, at));
  return rivals;
}

/** A stretch among the verbs near it. */
interface Surroundings {
  readonly place: Place;
  readonly item: number;
  readonly near: NearFrames;
  /** The verbs that would report it: indexes into the verbs of the place, as all here. */
  readonly covering: readonly number[];
  readonly shape: StretchShape;
}

function rivalOf(surroundings: Surroundings, at: number): Rival {
  const { place, item, covering, shape } = surroundings;
  const { scene } = place;
  const frame = place.frames[at]!;
  const covers = covering.includes(at);
  const side = frame.verb < item ? "before" : "after";
  const where = WHERE[side][gapBetween(scene, frame, item)];
  const tell = (features: Features) => {
    const kind = frameKind(frame);
    features.add(where);
    features.add(where, kind);
    features.add(where, shape.text);
    features.add(side, shape.start, kind);
    features.add(side, frame.mode, kind);
    features.add(side, "subject", subjectKind(scene, frame), String(frame.subjectBy));
    features.add(side, "verbs-between", String(verbsBetween(surroundings, at)), kind);
    features.add(side, "under-say", String(isUnderSay(surroundings, at)), kind);
    features.add(side, "link", linkBetween(scene, frame, item), kind);
    tellCovering(surroundings, at, side, features);
    features.add("lemma", frame.lemma);
    features.add(side, "opened", openerOf(scene, frame), kind);
    features.add(side, "space", spaceBetween(frame, item), kind);
    if (isNegated(scene, frame)) features.add(side, "negated");
  };
  return { scene, frame, where, covers, tell };
}

const WHERE = {
  before: { adjacent: "before-adjacent", near: "before-near", far: "before-far" },
  after: { adjacent: "after-adjacent", near: "after-near", far: "after-far" },
} as const;

/** Verbs that take a content, between this one and the marks, up to 3. */
function verbsBetween({ place, item, near }: Surroundings, of: number): number {
  const { frames } = place;
  const before = frames[of]!.verb < item;
  const to = before ? near.to : of;
  let count = 0;
  for (let at = before ? of + 1 : near.from; at < to && count < 3; at++) {
    const { verb, takes } = frames[at]!;
    if (takes && (before ? verb < item : verb > item)) count++;
  }
  return count;
}

/** A clause before it already says something of the same marks. */
function isUnderSay({ place, item, near }: Surroundings, of: number): boolean {
  const before = place.frames[of]!.verb < item;
  for (let at = near.from; at < of; at++) {
    const { takes, mode, subject, verb } = place.frames[at]!;
    if (mode === "finite" && subject && (before || verb > item) && takes?.has("say")) return true;
  }
  return false;
}

/** How far the verb stands from the marks: adjacent but for a comma, near, or far. */
function gapBetween(scene: Scene, frame: Frame, item: number): "adjacent" | "near" | "far" {
  if (frame.verb < item) {
    let at = item - 1;
    while (at > frame.cue.last && isLight(wordAt(scene, at))) at--;
    if (at === frame.cue.last) return "adjacent";
    return item - frame.cue.last <= 6 ? "near" : "far";
  }
  let at = item + 1;
  while (isCommaOrDash(wordAt(scene, at))) at++;
  const first = frame.subject ? Math.min(frame.cue.first, frame.subject.first) : frame.cue.first;
  if (first === at && !endsSentence(scene, item)) return "adjacent";
  return first - item <= 6 ? "near" : "far";
}

const LIGHT: ReadonlySet<string> = new Set(": that as a an the".split(" "));

/** What may stand between a verb and the marks beside it. */
function isLight(word: string): boolean {
  return LIGHT.has(word) || isCommaOrDash(word);
}

function isCommaOrDash(word: string): boolean {
  return word === "," || word === "—" || word === "–" || word === "-" || word.startsWith("--");
}

/** The conjunction before subject and verb: `as Lund put it`. */
function openerOf(scene: Scene, { cue, subject }: Frame): string {
  const first = subject ? Math.min(cue.first, subject.first) : cue.first;
  const word = wordAt(scene, first - 1);
  return OPENERS.has(word) ? word : "none";
}

const OPENERS: ReadonlySet<string> = new Set(
  "as that what when while if because who which and but , :".split(" "),
);

function spaceBetween({ cue }: Frame, item: number): string {
  const space = cue.last < item ? item - cue.last : cue.first - item;
  return space > 20 ? "over-20" : space > 10 ? "over-10" : space > 5 ? "over-5" : "few";
}

/** What stands right before the marks. */
function linkBetween(scene: Scene, frame: Frame, item: number): string {
  if (frame.verb > item) return wordAt(scene, frame.cue.last + 1) === "," ? "comma" : "none";
  const before = wordAt(scene, item - 1);
  if (before === ":" || before === "," || before === "that") return before;
  const link = nextLinks(scene)[frame.cue.last + 1] ?? item;
  if (link < item) return wordAt(scene, link) === "that" ? "that-clause" : "stop";
  return tagAt(scene, item - 1) ?? "none";
}

/** From each item on, the first that is “that”, a colon or a semicolon; else the end of the items. */
const nextLinks = remembered((scene: Scene): Uint32Array => {
  const next = new Uint32Array(scene.items.length + 1);
  next[scene.items.length] = scene.items.length;
  for (let at = scene.items.length - 1; at >= 0; at--) {
    next[at] = LINKS.has(wordAt(scene, at)) ? at : next[at + 1]!;
  }
  return next;
});

const LINKS: ReadonlySet<string> = new Set(["that", ";", ":"]);

/** Whether the words stand in what the verb would report, and the verb in what another would. */
function tellCovering(
  { place, covering }: Surroundings,
  of: number,
  side: string,
  features: Features,
): void {
  const { frames, contentOf } = place;
  const { verb } = frames[of]!;
  const outer = covering.find((each) => each !== of && reports(contentOf[each]!, verb));
  const within = outer === undefined ? "none" : contentOf[outer]!.shape;
  const withinKind = outer === undefined ? undefined : frameKind(frames[outer]!);
  const own = covering.includes(of) ? contentOf[of]! : null;
  if (own)
    features.add(side, "covers", own.shape, frameKind(frames[of]!), "within", within, withinKind);
  else features.add(side, "covers", "nothing", "within", within, withinKind);
}

function reports(content: ReportedContent | null, item: number): boolean {
  if (content !== null)
    for (const { first, last } of content.segments) if (first <= item && item <= last) return true;
  return false;
}
