/** One step of an alignment: places in the two lists, or -1 where one has no counterpart. */
export interface AlignmentStep {
  readonly claimed: number;
  readonly recorded: number;
}

export interface WordAlignment {
  /** In order; the recorded words before the first and after the last claimed one are left out. */
  readonly steps: readonly AlignmentStep[];
  readonly cost: number;
}

/** How unlike two words are, 0 (the same) to 1. */
export type WordCost = (claimed: number, recorded: number) => number;

/** A claimed word that has no counterpart: it rather stands at a distance, or for another. */
const ADDED = 1.45;
/** Recorded words left out in one place: the first of them, and each further one. */
const LEFT_OUT = 1;
const LEFT_OUT_TOO = 0.1;
/** Words that cost 1 unlike: dearer than some words left out, so that one that is there is found. */
const CHANGED = 1.5;
const FROM_BOTH = 0;
const FROM_CLAIMED = 1;
const FROM_RECORDED = 2;

/**
 * The cheapest alignment of all claimed words with a stretch of the recorded ones, where words left
 * out in one place are one change (affine gaps; O. Gotoh, 1982). `gapAllowed` tells before which
 * claimed words recorded ones may be left out at no cost.
 */
export function alignWords(
  claimed: number,
  recorded: number,
  cost: WordCost,
  gapAllowed: (claimed: number) => boolean,
): WordAlignment {
  const width = recorded + 1;
  const trace: Trace = {
    width,
    from: new Uint8Array((claimed + 1) * width).fill(FROM_RECORDED, 0, width),
    gapGoesOn: new Uint8Array((claimed + 1) * width),
  };
  let above = new Float64Array(width);
  let row = new Float64Array(width);
  for (let i = 1; i <= claimed; i++) {
    const isLast = i === claimed;
    fillRow({ i, above, row, trace, cost, isLast, isFree: !isLast && gapAllowed(i) });
    [above, row] = [row, above];
  }
  let end = 0;
  for (let j = 1; j <= recorded; j++) if (above[j]! < above[end]!) end = j;
  return { steps: traceBack(trace, claimed, end), cost: above[end]! };
}

/** The way to each cell: where from, and whether a gap that ends there began further left. */
interface Trace {
  readonly width: number;
  readonly from: Uint8Array;
  readonly gapGoesOn: Uint8Array;
}

interface RowWork {
  readonly i: number;
  readonly above: Float64Array;
  readonly row: Float64Array;
  readonly trace: Trace;
  readonly cost: WordCost;
  /** Behind the last claimed word nothing is left out. */
  readonly isLast: boolean;
  /** Recorded words may be left out here at no cost. */
  readonly isFree: boolean;
}

function fillRow({ i, above, row, trace, cost, isLast, isFree }: RowWork): void {
  const { width, from, gapGoesOn } = trace;
  const start = i * width;
  row[0] = above[0]! + ADDED;
  from[start] = FROM_CLAIMED;
  let gap = Infinity;
  for (let j = 1; j < width; j++) {
    const opened = row[j - 1]! + (isFree ? 0 : LEFT_OUT);
    const goneOn = gap + (isFree ? 0 : LEFT_OUT_TOO);
    if (goneOn < opened) gapGoesOn[start + j] = 1;
    gap = isLast ? Infinity : Math.min(opened, goneOn);
    const both = above[j - 1]! + CHANGED * cost(i - 1, j - 1);
    const onlyClaimed = above[j]! + ADDED;
    const least = Math.min(both, onlyClaimed, gap);
    row[j] = least;
    from[start + j] =
      least === both ? FROM_BOTH : least === onlyClaimed ? FROM_CLAIMED : FROM_RECORDED;
  }
}

function traceBack(
  { width, from, gapGoesOn }: Trace,
  claimed: number,
  end: number,
): AlignmentStep[] {
  const steps: AlignmentStep[] = [];
  let i = claimed;
  let j = end;
  let inGap = false;
  while (i > 0) {
    const at = i * width + j;
    const move = inGap ? FROM_RECORDED : from[at]!;
    if (move === FROM_BOTH) steps.push({ claimed: --i, recorded: --j });
    else if (move === FROM_CLAIMED) steps.push({ claimed: --i, recorded: -1 });
    else {
      inGap = gapGoesOn[at] === 1;
      steps.push({ claimed: -1, recorded: --j });
    }
  }
  return steps.reverse();
}
