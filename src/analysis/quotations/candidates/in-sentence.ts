import { remembered } from "#text/remembered.ts";
import type { Features } from "../features.ts";
import { framesNear } from "../frames-near.ts";
import type { Place, ReportedContent } from "../place.ts";
import { endsSentence, type Scene, tagAt, wordAt } from "../scene.ts";
import type { Frame } from "../verbs/frame.ts";
import type { Rival } from "./candidate.ts";
import { frameKind, isNegated, subjectKind } from "./frame-kind.ts";
import type { StretchShape } from "./stretch-shape.ts";

/** The verbs of the sentence the stretch stands in. */
export function inSentence(place: Place, item: number, shape: StretchShape): readonly Rival[] {
  const near = framesNear(place, item);
  if (near.length === 0) return [];
  const covering: Covering[] = [];
  for (const frame of near) {
    const content = place.contents.get(frame);
    if (content && contains(content, item)) covering.push({ frame, content });
  }
  const surroundings = { place, item, near, covering, shape };
  const rivals: Rival[] = [];
  for (let order = 0; order < near.length; order++) {
    const frame = near[order]!;
    if (frame.subject) rivals.push(rivalOf(surroundings, frame, order));
  }
  return rivals;
}

/** A stretch among the verbs near it. */
interface Surroundings {
  readonly place: Place;
  readonly item: number;
  readonly near: readonly Frame[];
  /** The verbs that would report it. */
  readonly covering: readonly Covering[];
  readonly shape: StretchShape;
}

interface Covering {
  readonly frame: Frame;
  readonly content: ReportedContent;
}

function rivalOf(surroundings: Surroundings, frame: Frame, order: number): Rival {
  const { place, item, near, covering, shape } = surroundings;
  const { scene } = place;
  const covers = covering.some((each) => each.frame === frame);
  const where = WHERE[frame.verb < item ? "before" : "after"][gapBetween(scene, frame, item)];
  const tell = (features: Features) => {
    const side = frame.verb < item ? "before" : "after";
    const kind = frameKind(frame);
    features.add(where);
    features.add(where, kind);
    features.add(where, shape.text);
    features.add(side, shape.start, kind);
    features.add(side, frame.mode, kind);
    features.add(side, "subject", subjectKind(scene, frame), String(frame.subjectBy));
    features.add(side, "verbs-between", String(verbsBetween(near, order, item)), kind);
    features.add(side, "under-say", String(isUnderSay(near, order, item)), kind);
    features.add(side, "link", linkBetween(scene, frame, item), kind);
    tellCovering(frame, side, covering, features);
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
function verbsBetween(near: readonly Frame[], order: number, item: number): number {
  const before = near[order]!.verb < item;
  const from = before ? order + 1 : 0;
  const to = before ? near.length : order;
  let count = 0;
  for (let at = from; at < to && count < 3; at++) {
    const { verb, takes } = near[at]!;
    if (takes && (before ? verb < item : verb > item)) count++;
  }
  return count;
}

/** A clause before it already says something of the same marks. */
function isUnderSay(near: readonly Frame[], order: number, item: number): boolean {
  const before = near[order]!.verb < item;
  for (let at = 0; at < order; at++) {
    const { takes, mode, subject, verb } = near[at]!;
    if (mode === "finite" && subject && (before || verb > item) && takes?.has("say")) return true;
  }
  return false;
}

/** How far the verb stands from the marks: adjacent but for a comma, near, or far. */
function gapBetween(scene: Scene, frame: Frame, item: number): "adjacent" | "near" | "far" {
  if (frame.verb < item) {
    let at = item - 1;
    while (at > frame.cue.last && /^(?:,|:|that|as|a|an|the|--+|—|–|-)$/.test(wordAt(scene, at)))
      at--;
    if (at === frame.cue.last) return "adjacent";
    return item - frame.cue.last <= 6 ? "near" : "far";
  }
  let at = item + 1;
  while (/^(?:,|--+|—|–|-)$/.test(wordAt(scene, at))) at++;
  const first = frame.subject ? Math.min(frame.cue.first, frame.subject.first) : frame.cue.first;
  if (first === at && !endsSentence(scene, item)) return "adjacent";
  return first - item <= 6 ? "near" : "far";
}

/** The conjunction before subject and verb: `as Lund put it`. */
function openerOf(scene: Scene, { cue, subject }: Frame): string {
  const first = subject ? Math.min(cue.first, subject.first) : cue.first;
  const word = wordAt(scene, first - 1);
  return /^(?:as|that|what|when|while|if|because|who|which|and|but|,|:)$/.test(word)
    ? word
    : "none";
}

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
  frame: Frame,
  side: string,
  covering: readonly Covering[],
  features: Features,
): void {
  const own = covering.find((each) => each.frame === frame);
  const outer = covering.find((each) => each !== own && contains(each.content, frame.verb));
  const within = outer?.content.shape ?? "none";
  const withinKind = outer && frameKind(outer.frame);
  if (own)
    features.add(side, "covers", own.content.shape, frameKind(frame), "within", within, withinKind);
  else features.add(side, "covers", "nothing", "within", within, withinKind);
}

function contains({ segments }: ReportedContent, item: number): boolean {
  for (const { first, last } of segments) if (first <= item && item <= last) return true;
  return false;
}
