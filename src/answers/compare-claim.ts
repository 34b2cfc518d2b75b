import { alignWords } from "#text/align-words.ts";
import { STOP_WORDS } from "#text/stop-words.ts";
import type { Difference } from "./answer.ts";
import type { ComparedWord } from "./compared-words.ts";
import { noteOnChange } from "./note-on-change.ts";
import type { WordCosts } from "./word-costs.ts";

/** A claim laid against one line of the record. */
export interface Comparison {
  readonly differences: readonly Difference[];
  /** 0..1: how much of the claim stands on record so, telling words counting double. */
  readonly likeness: number;
  readonly isVerbatim: boolean;
  /** How many claimed words stand on record as they are. */
  readonly same: number;
}

/** Longer claims and lines are compared by their beginnings. */
const MOST_CLAIMED = 400;
const MOST_RECORDED = 1500;

/**
 * Aligns a claim word by word with the stretch of a line that is nearest to it. Where the line is
 * several quotations, a claim may go on in a later one with a new sentence (`mayJoin`).
 */
export function compareClaim(
  claim: string,
  claimed: readonly ComparedWord[],
  recorded: readonly ComparedWord[],
  costsOf: WordCosts,
  mayJoin: boolean,
): Comparison {
  const gapBefore = ({ afterGap, startsSentence }: ComparedWord) =>
    afterGap || (mayJoin && startsSentence);
  const ours = claimed.slice(0, MOST_CLAIMED);
  const theirs = recorded.slice(0, MOST_RECORDED);
  const costs = theirs.map(({ folded }) => costsOf(folded));
  const cost = (i: number, j: number) => costs[j]![i]!;
  const { steps } = alignWords(ours.length, theirs.length, cost, (i) => gapBefore(ours[i]!));
  const isSame = (i: number, j: number) => ours[i]!.folded === theirs[j]!.folded;
  const counted = steps.filter((_, at) => !isMarkedGap(steps, at, (i) => gapBefore(ours[i]!)));
  const isApart = apartBy(theirs);
  const pieces = group(wholeWords(counted, ours, theirs, isApart), isSame, isApart);
  const weight = ({ folded }: ComparedWord) => (STOP_WORDS.has(folded) ? 1 : 2);
  let total = 0;
  let kept = 0;
  let same = 0;
  for (const { claimed: i, recorded: j } of counted) {
    const word = i >= 0 ? ours[i]! : theirs[j]!;
    total += weight(word) * (i >= 0 ? 1 : 0.5);
    if (i < 0 || j < 0) continue;
    if (isSame(i, j)) same++;
    kept += weight(word) * (isSame(i, j) ? 1 : 1 - cost(i, j));
  }
  return {
    differences: pieces.map((piece) => asDifference(piece, claim, ours, theirs, isSame)),
    likeness: total === 0 ? 0 : kept / total,
    isVerbatim: same > 0 && pieces.every(({ kind }) => kind === "same"),
    same,
  };
}

type Step = { readonly claimed: number; readonly recorded: number };

/** Recorded words that the claim leaves out at a mark of omission; some claimed word is behind them. */
function isMarkedGap(
  steps: readonly Step[],
  at: number,
  gapBefore: (claimed: number) => boolean,
): boolean {
  if (steps[at]!.claimed >= 0) return false;
  return gapBefore(steps.slice(at).find(({ claimed }) => claimed >= 0)!.claimed);
}

/** Whether two recorded words stand in different stretches; false where one is none (-1). */
type IsApart = (j: number, k: number) => boolean;

function apartBy(theirs: readonly ComparedWord[]): IsApart {
  let opened = 0;
  const stretches = theirs.map(({ opensStretch }) => (opensStretch ? ++opened : opened));
  return (j, k) => j >= 0 && k >= 0 && stretches[j] !== stretches[k];
}

interface Piece {
  readonly kind: Difference["kind"];
  readonly steps: Step[];
}

/**
 * Neighbouring steps of one kind together; a run of changes is one change. What stands between two
 * stretches on record is in no piece, as nobody is quoted there.
 */
function group(
  words: readonly (readonly Step[])[],
  isSame: (i: number, j: number) => boolean,
  isApart: IsApart,
): Piece[] {
  const pieces: Piece[] = [];
  let before = -1;
  for (const steps of words) {
    const kinds = new Set(steps.map((step) => kindOf(step, isSame)));
    const [only] = kinds;
    const kind = kinds.size === 1 && only ? only : "changed";
    const last = pieces.at(-1);
    const recorded = steps.filter((step) => step.recorded >= 0).map((step) => step.recorded);
    const goesOn = !isApart(before, recorded.at(-1) ?? before);
    if (last?.kind === kind && goesOn) last.steps.push(...steps);
    else pieces.push({ kind, steps: [...steps] });
    before = recorded.at(-1) ?? before;
  }
  return pieces;
}

/**
 * The halves of a contraction are one word, which is shown once: as it stands, or as changed. Where
 * its halves lie beside two stretches on record, it is shown beside the first.
 */
function wholeWords(
  steps: readonly Step[],
  ours: readonly ComparedWord[],
  theirs: readonly ComparedWord[],
  isApart: IsApart,
): readonly (readonly Step[])[] {
  const words: Step[][] = [];
  let [claimed, recorded] = [-1, -1];
  for (const step of steps) {
    const goesOn =
      isOneWord(ours[claimed], ours[step.claimed]) ||
      isOneWord(theirs[recorded], theirs[step.recorded]);
    if (goesOn && isApart(recorded, step.recorded)) words.push([{ ...step, claimed: -1 }]);
    else if (goesOn) words.at(-1)?.push(step);
    else words.push([step]);
    if (step.claimed >= 0) claimed = step.claimed;
    if (step.recorded >= 0) recorded = step.recorded;
  }
  return words;
}

function isOneWord(a: ComparedWord | undefined, b: ComparedWord | undefined): boolean {
  return a !== undefined && b !== undefined && a.start === b.start;
}

function kindOf(
  { claimed, recorded }: Step,
  isSame: (i: number, j: number) => boolean,
): Difference["kind"] {
  if (claimed < 0) return "missing";
  if (recorded < 0) return "added";
  return isSame(claimed, recorded) ? "same" : "changed";
}

function asDifference(
  { kind, steps }: Piece,
  claim: string,
  ours: readonly ComparedWord[],
  theirs: readonly ComparedWord[],
  isSame: (i: number, j: number) => boolean,
): Difference {
  const [claimed, recorded] = sides(steps, ours, theirs);
  const [first, last] = [recorded[0], recorded.at(-1)];
  const differing = steps.filter((step) => kindOf(step, isSame) !== "same");
  return {
    kind,
    claimed: claim.slice(claimed[0]?.start ?? 0, claimed.at(-1)?.end ?? 0),
    onRecord: first && last ? { start: first.start, end: last.end } : null,
    note: kind === "same" ? null : noteOnChange(...sides(differing, ours, theirs)),
  };
}

/** The words of a claim and those on record that steps lay beside each other. */
function sides(
  steps: readonly Step[],
  ours: readonly ComparedWord[],
  theirs: readonly ComparedWord[],
): [claimed: readonly ComparedWord[], recorded: readonly ComparedWord[]] {
  return [
    steps.flatMap(({ claimed }) => (claimed < 0 ? [] : [ours[claimed]!])),
    steps.flatMap(({ recorded }) => (recorded < 0 ? [] : [theirs[recorded]!])),
  ];
}
