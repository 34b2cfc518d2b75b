import { remembered } from "#text/remembered.ts";
import { framesNear } from "../frames-near.ts";
import type { Place, ReportedContent } from "../place.ts";
import { endsSentence, type Scene, tagAt, wordAt } from "../scene.ts";
import type { Frame } from "../verbs/frame.ts";
import type { Candidate } from "./candidate.ts";
import { frameKind, isNegated, subjectKind } from "./frame-kind.ts";
import type { StretchShape } from "./stretch-shape.ts";

/** The verbs of the sentence the stretch stands in. */
export function inSentence(place: Place, item: number, shape: StretchShape): readonly Candidate[] {
  const near = framesNear(place, item);
  return near.flatMap((frame, order) =>
    frame.subject ? [candidateOf(place, frame, item, near, order, shape)] : [],
  );
}

function candidateOf(
  place: Place,
  frame: Frame,
  item: number,
  near: readonly Frame[],
  order: number,
  shape: StretchShape,
): Candidate {
  const { scene } = place;
  const own = place.contents.get(frame);
  const before = frame.verb < item;
  const gap = gapBetween(scene, frame, item);
  const where = `${before ? "before" : "after"}-${gap}`;
  const kind = frameKind(frame);
  const between = verbsBetween(near, order, item);
  const outer = isUnderSay(near, order, item);
  const side = before ? "before" : "after";
  return {
    scene,
    frame,
    where,
    covers: own !== undefined && contains(own, item),
    features: [
      where,
      `${where}|${kind}`,
      `${where}|${shape.text}`,
      `${side}|${shape.text.split(",")[0]}|${kind}`,
      `${side}|${frame.mode}|${kind}`,
      `${side}|subject:${subjectKind(scene, frame)}|${frame.subjectBy}`,
      `${side}|verbs-between:${Math.min(between, 3)}|${kind}`,
      `${side}|under-say:${outer}|${kind}`,
      `${side}|link:${linkBetween(scene, frame, item)}|${kind}`,
      `${side}|${coveringOf(place, frame, item, near)}`,
      `lemma:${frame.lemma}`,
      `${side}|opened:${openerOf(scene, frame)}|${kind}`,
      `${side}|space:${spaceBetween(frame, item)}|${kind}`,
      ...(isNegated(scene, frame) ? [`${side}|negated`] : []),
    ],
  };
}

/** Verbs that take a content, between this one and the marks. */
function verbsBetween(near: readonly Frame[], order: number, item: number): number {
  const before = near[order]!.verb < item;
  return near.filter(({ verb, takes }, index) => {
    if (!takes) return false;
    return before ? index > order && verb < item : index < order && verb > item;
  }).length;
}

/** A clause before it already says something of the same marks. */
function isUnderSay(near: readonly Frame[], order: number, item: number): boolean {
  const before = near[order]!.verb < item;
  return near
    .slice(0, order)
    .some(
      ({ takes, mode, subject, verb }) =>
        takes?.has("say") && mode === "finite" && subject && (before || verb > item),
    );
}

/** How far the verb stands from the marks: adjacent but for a comma, near, or far. */
function gapBetween(scene: Scene, frame: Frame, item: number): string {
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
function coveringOf(place: Place, frame: Frame, item: number, near: readonly Frame[]): string {
  const own = place.contents.get(frame);
  const covers = own && contains(own, item) ? `${own.shape}|${frameKind(frame)}` : "nothing";
  let outer = "none";
  for (const each of near) {
    const content = each === frame ? undefined : place.contents.get(each);
    if (!content || !contains(content, item) || !contains(content, frame.verb)) continue;
    outer = `${content.shape}|${frameKind(each)}`;
    break;
  }
  return `covers:${covers}|within:${outer}`;
}

function contains({ segments }: ReportedContent, item: number): boolean {
  return segments.some(({ first, last }) => first <= item && item <= last);
}
