import type { Frame } from "./find-frames.ts";
import { endsSentence, type Scene, tagAt, wordAt } from "./scene.ts";

/** A passage with the verbs found in it. */
export interface Place {
  readonly scene: Scene;
  readonly frames: readonly Frame[];
}

/** A verb (or a label) that may have spoken a stretch; `frame` null stands for nobody. */
export interface Candidate {
  readonly scene: Scene;
  readonly frame: Frame | null;
  /** Where it stands beside the stretch; names the sieve in `foundBy`. */
  readonly where: string;
  /** What is true of it, in words; each has a weight. */
  readonly features: readonly string[];
}

/** Who spoke the stretches before, nearest last. */
export interface Spoken {
  readonly place: Place;
  readonly item: number;
  readonly candidate: Candidate;
}

/** Everyone who may have spoken the stretch at `item`, and nobody. */
export function candidatesFor(
  places: readonly Place[],
  index: number,
  item: number,
  earlier: readonly Spoken[],
): readonly Candidate[] {
  const place = places[index]!;
  const shape = shapeOf(place, item);
  return [
    ...inSentence(place, item, shape),
    ...inSentenceBefore(place, item, shape),
    ...continued(place, item, shape, earlier, places[index - 1]),
    ...afterColon(places, index, item, shape),
    {
      scene: place.scene,
      frame: null,
      where: "nobody",
      features: ["nobody", `nobody|${shape.text}`],
    },
  ];
}

interface Shape {
  readonly opensSentence: boolean;
  readonly opensPassage: boolean;
  readonly whole: boolean;
  readonly text: string;
}

/** What the stretch itself looks like: where it stands, how it begins, ends and how long it is. */
function shapeOf({ scene }: Place, item: number): Shape {
  const at = scene.items[item]!;
  const { tokens } = scene.document;
  const opensSentence = item === 0 || endsSentence(scene, item - 1);
  const start = opensSentence ? "opens" : tokens[at.first + 1]?.capital ? "capital" : "small";
  const inner = tokens[at.last - (at.stretch!.closed ? 1 : 0)]?.text ?? "";
  const end =
    inner === "," || wordAt(scene, item + 1) === ","
      ? "comma"
      : /^[.!?…]/.test(inner)
        ? "stop"
        : "open";
  const length = at.last - at.first > 8 ? "long" : at.last - at.first > 4 ? "middle" : "short";
  return {
    opensSentence,
    opensPassage: item === 0,
    whole: scene.items.length === 1,
    text: `${start},${end},${length}`,
  };
}

function inSentence(place: Place, item: number, shape: Shape): readonly Candidate[] {
  const { scene, frames } = place;
  const at = scene.items[item]!;
  const near = frames.filter(({ verb }) => {
    const { sentence } = scene.items[verb]!;
    return sentence === at.sentence || sentence === at.token.sentence;
  });
  return near.flatMap((frame, order) =>
    frame.subject ? [candidateOf(scene, frame, item, near, order, shape)] : [],
  );
}

function candidateOf(
  scene: Scene,
  frame: Frame,
  item: number,
  near: readonly Frame[],
  order: number,
  shape: Shape,
): Candidate {
  const before = frame.verb < item;
  const gap = gapBetween(scene, frame, item);
  const where = `${before ? "before" : "after"}-${gap}`;
  const kind = kindOf(frame);
  const between = near.filter((each, index) =>
    before
      ? index > order && each.verb < item && each.takes
      : index < order && each.verb > item && each.takes,
  ).length;
  const outer = near
    .slice(0, order)
    .some(
      (each) =>
        each.takes?.has("say") &&
        each.mode === "finite" &&
        each.subject &&
        (before || each.verb > item),
    );
  const side = before ? "before" : "after";
  return {
    scene,
    frame,
    where,
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
      `lemma:${frame.lemma}`,
      ...(isNegated(scene, frame) ? [`${side}|negated`] : []),
    ],
  };
}

export function kindOf({ takes, mode, lemma }: Frame): string {
  if (mode === "according") return "according";
  if (lemma === "be") return "be";
  if (!takes) return "other";
  return ["say", "tell", "take", "hold", "do"].find((each) => takes.has(each as never)) ?? "other";
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

/** What stands right before the marks. */
function linkBetween(scene: Scene, frame: Frame, item: number): string {
  if (frame.verb > item) return wordAt(scene, frame.cue.last + 1) === "," ? "comma" : "none";
  const before = wordAt(scene, item - 1);
  if (before === ":" || before === "," || before === "that") return before;
  for (let at = frame.cue.last + 1; at < item; at++) {
    const word = wordAt(scene, at);
    if (word === "that") return "that-clause";
    if (word === ";" || word === ":") return "stop";
  }
  return tagAt(scene, item - 1) ?? "none";
}

function subjectKind(scene: Scene, { subject }: Frame): string {
  if (!subject) return "none";
  const tag = tagAt(scene, subject.first);
  if (tag === "pronoun") {
    const word = wordAt(scene, subject.first);
    if (/^(?:he|she|they|i|we)$/.test(word))
      return word === "i" || word === "we" ? "first" : "third";
    return "pronoun";
  }
  for (let at = subject.first; at <= subject.last; at++)
    if (tagAt(scene, at) === "name") return "name";
  return "nominal";
}

function isNegated(scene: Scene, { cue }: Frame): boolean {
  for (let at = cue.first; at <= cue.last; at++)
    if (/^(?:not|never|n't)$|n't$/.test(wordAt(scene, at))) return true;
  return false;
}

/** The nearest verbs of the sentence before, for a stretch that opens its own. */
function inSentenceBefore(place: Place, item: number, shape: Shape): readonly Candidate[] {
  if (!shape.opensSentence || item === 0) return [];
  const { scene, frames } = place;
  const sentence = scene.items[item - 1]!.sentence;
  const near = frames.filter(
    ({ verb, subject }) => subject && scene.items[verb]!.sentence === sentence,
  );
  const colon = wordAt(scene, item - 1) === ":" ? "colon" : "stop";
  return near.slice(-3).map((frame, order, all) => ({
    scene,
    frame,
    where: "sentence-before",
    features: [
      "sentence-before",
      `sentence-before|${colon}|${kindOf(frame)}`,
      `sentence-before|${shape.text}`,
      `sentence-before|rank:${all.length - order}|${kindOf(frame)}`,
      `sentence-before|subject:${subjectKind(scene, frame)}`,
    ],
  }));
}

/** Whoever spoke last goes on. */
function continued(
  place: Place,
  item: number,
  shape: Shape,
  earlier: readonly Spoken[],
  before: Place | undefined,
): readonly Candidate[] {
  const last = earlier.at(-1);
  if (!last?.candidate.frame) return [];
  const same = last.place === place;
  if (!same && last.place !== before) return [];
  const { scene, frame } = last.candidate;
  const between = same ? (item - last.item > 12 ? "far" : "near") : "paragraph";
  const touching =
    same && place.scene.items[last.item]!.sentence === place.scene.items[item]!.token.sentence;
  const unclosed = !same && !last.place.scene.items[last.item]!.stretch!.closed;
  const where = `continued-${between}`;
  return [
    {
      scene,
      frame,
      where,
      features: [
        where,
        `${where}|${shape.text}`,
        `${where}|whole:${shape.whole}|unclosed:${unclosed}`,
        `${where}|same-sentence:${touching}`,
        `${where}|last:${last.candidate.where.split("-")[0]}`,
        `${where}|${kindOf(frame)}`,
      ],
    },
  ];
}

/** The verbs of the paragraph before, for a stretch that opens its own: `Berg wrote on Monday:`. */
function afterColon(
  places: readonly Place[],
  index: number,
  item: number,
  shape: Shape,
): readonly Candidate[] {
  const before = places[index - 1];
  if (!shape.opensPassage || !before) return [];
  const { scene, frames } = before;
  const last = scene.items.length - 1;
  const colon = wordAt(scene, last) === ":" ? "colon" : "stop";
  const sentence = scene.items[last]!.sentence;
  const near = frames.filter(
    ({ verb, subject }) => subject && scene.items[verb]!.sentence === sentence,
  );
  void item;
  return near.slice(-4).map((frame, order, all) => ({
    scene,
    frame,
    where: "paragraph-before",
    features: [
      "paragraph-before",
      `paragraph-before|${colon}`,
      `paragraph-before|${colon}|${kindOf(frame)}|whole:${shape.whole}`,
      `paragraph-before|${colon}|rank:${all.length - order}|${kindOf(frame)}`,
      `paragraph-before|subject:${subjectKind(scene, frame)}`,
    ],
  }));
}
