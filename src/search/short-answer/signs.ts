import { QUESTION_BUILDS } from "./asked-shape.ts";
import { isTelling, tellingBeside } from "./matching-features.ts";
import type { SpanView } from "./span-view.ts";
import { WORD_TAGS, type WordTag } from "./word-tag.ts";

/**
 * Signs are features that hold or do not, many in number and few at a time: the tags at a stretch's
 * ends, and on which side of the question's words it stands, for each build of a question.
 */
const RELATIONS = [
  "TellingBeforeIsFirst",
  "TellingAfterIsFirst",
  "TellingBeforeIsLast",
  "TellingAfterIsLast",
  "AfterFirst",
  "BeforeFirst",
  "AfterLast",
  "BeforeLast",
] as const;

const TAG_NUMBER: ReadonlyMap<WordTag, number> = new Map(WORD_TAGS.map((tag, at) => [tag, at]));
const TAGS = WORD_TAGS.length;
const OF_ENDS = ["startTag", "endTag"] as const;
const OF_PAIRS = ["startPair", "endPair"] as const;

/** Signs that each kind of question weighs its own way. */
export const SIGNS: readonly string[] = [
  ...QUESTION_BUILDS.flatMap((build) => RELATIONS.map((relation) => build + relation)),
  ...OF_ENDS.flatMap((end) => WORD_TAGS.map((tag) => `${end}:${tag}`)),
];

/** Signs that all kinds weigh alike: the tags on both sides of where a stretch begins and ends. */
export const PAIR_SIGNS: readonly string[] = OF_PAIRS.flatMap((pair) =>
  WORD_TAGS.flatMap((left) => WORD_TAGS.map((right) => `${pair}:${left}>${right}`)),
);

/** Visits the numbers of the signs that hold: those of `SIGNS`, then those of `PAIR_SIGNS`. */
export function forEachSign(span: SpanView, visit: (sign: number) => void): void {
  const { start, end } = span;
  visitRelations(span, visit);
  const ends = QUESTION_BUILDS.length * RELATIONS.length;
  visit(ends + numberOf(start.tag));
  visit(ends + TAGS + numberOf(end.tag));
  visit(SIGNS.length + numberOf(span.tagBeside(-1)) * TAGS + numberOf(start.tag));
  visit(SIGNS.length + TAGS * TAGS + numberOf(end.tag) * TAGS + numberOf(span.tagBeside(1)));
}

function visitRelations(span: SpanView, visit: (sign: number) => void): void {
  const { scene, first, last } = span;
  const { asked, firstTelling, lastTelling } = scene;
  const before = tellingBeside(span, -1);
  const after = tellingBeside(span, 1);
  const from = QUESTION_BUILDS.indexOf(asked.build) * RELATIONS.length;
  if (isTelling(before, asked.firstTelling)) visit(from);
  if (isTelling(after, asked.firstTelling)) visit(from + 1);
  if (isTelling(before, asked.lastTelling)) visit(from + 2);
  if (isTelling(after, asked.lastTelling)) visit(from + 3);
  if (firstTelling >= 0 && first > firstTelling) visit(from + 4);
  if (firstTelling >= 0 && last < firstTelling) visit(from + 5);
  if (lastTelling >= 0 && first > lastTelling) visit(from + 6);
  if (lastTelling >= 0 && last < lastTelling) visit(from + 7);
}

function numberOf(tag: WordTag): number {
  return TAG_NUMBER.get(tag)!;
}
