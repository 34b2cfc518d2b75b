import type { SpanView } from "./span-view.ts";

type Feature = (span: SpanView) => number | boolean;

const LONG_GAP = 15;

/** Where a stretch stands: what comes before and after it, and how near the question's words are. */
export const SURROUNDING_FEATURES = {
  articleBefore: ({ before }) => before?.wordClass === "article",
  focusBefore: ({ before }) => before?.isFocus === true,
  focusAfter: ({ after }) => after?.isFocus === true,
  markBefore: ({ start }) => start.marksBefore !== "",
  markAfter: ({ after }) => after === undefined || after.marksBefore !== "",
  inQuotes: ({ start, after }) =>
    start.marksBefore !== "" &&
    /[“"‘]$/.test(start.marksBefore) &&
    /^[”"’,]/.test(after?.marksBefore ?? "”"),
  inParentheses: ({ start }) => start.marksBefore.endsWith("("),
  inBefore: ({ before }) => before?.folded === "in",
  onBefore: ({ before }) => before?.folded === "on",
  atBefore: ({ before }) => before?.folded === "at",
  byBefore: ({ before }) => before?.folded === "by",
  ofBefore: ({ before }) => before?.folded === "of",
  toBefore: ({ before }) => before?.folded === "to",
  asBefore: ({ before }) => before?.folded === "as",
  fromBefore: ({ before }) => before?.folded === "from",
  forBefore: ({ before }) => before?.folded === "for",
  withBefore: ({ before }) => before?.folded === "with",
  beBefore: ({ before }) => before?.wordClass === "be",
  auxiliaryBefore: ({ before }) => before?.wordClass === "auxiliary",
  namingBefore: ({ before }) => before?.wordClass === "naming",
  causeBefore: ({ before }) => before?.wordClass === "cause",
  conjunctionBefore: ({ before }) => before?.wordClass === "conjunction",
  wordBeforeEndsEd: ({ before }) => before?.folded.endsWith("ed") === true,
  stopAfter: ({ after }) => after?.isStop === true,
  prepositionAfter: ({ after }) => after?.wordClass === "preposition",
  ofAfter: ({ after }) => after?.folded === "of",
  beAfter: ({ after }) => after?.wordClass === "be",
  auxiliaryAfter: ({ after }) => after?.wordClass === "auxiliary",
  conjunctionAfter: ({ after }) => after?.wordClass === "conjunction",
  relativeAfter: ({ after }) => after?.wordClass === "relative",
  largeAfter: ({ after }) => after?.isLarge === true,
  wordAfterEndsEd: ({ after }) => after?.folded.endsWith("ed") === true,
  askedJustBefore: (span) => span.gap(-1) === 0,
  askedJustAfter: (span) => span.gap(1) === 0,
  logGapBefore: (span) => Math.log(1 + Math.min(span.gap(-1) ?? LONG_GAP, LONG_GAP)),
  logGapAfter: (span) => Math.log(1 + Math.min(span.gap(1) ?? LONG_GAP, LONG_GAP)),
  noAskedBefore: (span) => span.gap(-1) === null,
  noAskedAfter: (span) => span.gap(1) === null,
  askedNearby: (span) => span.askedNearby().count,
  askedWeightNearby: (span) => span.askedNearby().weight / 10,
  logGapToHeaviest: (span) => Math.log(1 + span.gapTo(span.scene.heaviest)),
  logGapToLastAsked: (span) => Math.log(1 + span.gapTo(span.scene.lastAsked)),
  afterLastAsked: ({ first, scene }) => first > scene.lastAsked,
} as const satisfies Readonly<Record<string, Feature>>;
