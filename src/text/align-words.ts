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

const INSERTED = 1;
/** A word that cost 1 unlike is rather changed than left out and another put in its place. */
const CHANGED = 1.04;
const FROM_BOTH = 0;
const FROM_CLAIMED = 1;
const FROM_RECORDED = 2;

/**
 * The cheapest alignment of all claimed words with a stretch of the recorded ones. `gapAllowed`
 * tells before which claimed words recorded ones may be left out at no cost.
 */
export function alignWords(
  claimed: number,
  recorded: number,
  cost: WordCost,
  gapAllowed: (claimed: number) => boolean,
): WordAlignment {
  const width = recorded + 1;
  const from = new Uint8Array((claimed + 1) * width);
  let above = new Float64Array(width);
  let row = new Float64Array(width);
  from.fill(FROM_RECORDED, 0, width);
  for (let i = 1; i <= claimed; i++) {
    row[0] = above[0]! + INSERTED;
    from[i * width] = FROM_CLAIMED;
    const skip = i < claimed && gapAllowed(i) ? 0 : 1;
    for (let j = 1; j <= recorded; j++) {
      const both = above[j - 1]! + CHANGED * cost(i - 1, j - 1);
      const onlyClaimed = above[j]! + INSERTED;
      const onlyRecorded = row[j - 1]! + (i === claimed ? 9 : skip);
      const least = Math.min(both, onlyClaimed, onlyRecorded);
      row[j] = least;
      from[i * width + j] =
        least === both ? FROM_BOTH : least === onlyClaimed ? FROM_CLAIMED : FROM_RECORDED;
    }
    [above, row] = [row, above];
  }
  let end = 0;
  for (let j = 1; j <= recorded; j++) if (above[j]! < above[end]!) end = j;
  return { steps: traceBack(from, width, claimed, end), cost: above[end]! };
}

function traceBack(from: Uint8Array, width: number, claimed: number, end: number): AlignmentStep[] {
  const steps: AlignmentStep[] = [];
  let i = claimed;
  let j = end;
  while (i > 0) {
    const move = from[i * width + j]!;
    if (move === FROM_BOTH) steps.push({ claimed: --i, recorded: --j });
    else if (move === FROM_CLAIMED) steps.push({ claimed: --i, recorded: -1 });
    else steps.push({ claimed: -1, recorded: --j });
  }
  return steps.reverse();
}
