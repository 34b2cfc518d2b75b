import type { AskedShape } from "./asked-shape.ts";
import type { SpanView } from "./span-view.ts";

type Feature = (span: SpanView) => number | boolean;

const LONG_GAP = 15;
const NEXT_WORDS = 3;

/** How a stretch stands to the sentence's words as the answer stands to the question's. */
export const MATCHING_FEATURES = {
  afterAskedPreposition: (span) => span.scene.asked.preposition !== null && hasPreposition(span),
  notAfterAskedPreposition: (span) =>
    span.scene.asked.preposition !== null && !hasPreposition(span),
  tellingBeforeIsFirst: (span) => isTelling(tellingBeside(span, -1), span.scene.asked.firstTelling),
  tellingAfterIsFirst: (span) => isTelling(tellingBeside(span, 1), span.scene.asked.firstTelling),
  tellingBeforeIsLast: (span) => isTelling(tellingBeside(span, -1), span.scene.asked.lastTelling),
  tellingAfterIsLast: (span) => isTelling(tellingBeside(span, 1), span.scene.asked.lastTelling),
  logGapToFirstTelling: (span) => logGap(span, span.scene.firstTelling),
  logGapToLastTelling: (span) => logGap(span, span.scene.lastTelling),
  tellingBeforeIsAsked: (span) => (tellingBeside(span, -1)?.asked ?? 0) > 0,
  tellingAfterIsAsked: (span) => (tellingBeside(span, 1)?.asked ?? 0) > 0,
  tellingAroundIsAsked: (span) =>
    (tellingBeside(span, -1)?.asked ?? 0) > 0 && (tellingBeside(span, 1)?.asked ?? 0) > 0,
  holdsAskedNoun: ({ inside, scene }) => inside.some((word) => isFocus(word, scene.asked)),
  endsWithAskedNoun: ({ end, scene }) => isFocus(end, scene.asked),
  askedNounAfter: ({ words, last, scene }) =>
    words.slice(last + 1, last + 1 + NEXT_WORDS).some((word) => isFocus(word, scene.asked)),
  askedNounBefore: ({ words, first, scene }) =>
    words.slice(Math.max(0, first - NEXT_WORDS), first).some((word) => isFocus(word, scene.asked)),
} as const satisfies Readonly<Record<string, Feature>>;

/** The nearest word beside a stretch that is no stop word. */
export function tellingBeside({ scene, first, last }: SpanView, side: -1 | 1) {
  return scene.words[side < 0 ? scene.tellingBefore[first]! : scene.tellingAfter[last]!];
}

export function isTelling(word: { stemmed: string } | undefined, stem: string | null): boolean {
  return word !== undefined && word.stemmed === stem;
}

function hasPreposition({ before, start, scene }: SpanView): boolean {
  const { preposition } = scene.asked;
  return before?.folded === preposition || start.folded === preposition;
}

function logGap({ first, last }: SpanView, place: number): number {
  if (place < 0) return 0;
  const gap = place < first ? first - place - 1 : place - last - 1;
  return Math.log(1 + Math.min(LONG_GAP, Math.max(0, gap)));
}

function isFocus({ stemmed }: { stemmed: string }, { focus }: AskedShape): boolean {
  return focus.has(stemmed);
}
