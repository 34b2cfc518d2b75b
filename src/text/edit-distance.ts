import { KEY_NEIGHBOURS } from "./key-neighbours.ts";

/** Words longer than this are not compared letter by letter. */
const LONGEST = 40;
const SLIP = 0.8;

/**
 * Distance of two words in typing mistakes: a wrong, missing, extra or swapped letter is 1; a
 * neighbouring key, a doubled letter or a swap is 0.8 (optimal string alignment with weights).
 * Returns more than `most` as soon as the distance is known to be greater.
 */
export type EditDistance = (a: string, b: string, most: number) => number;

/** A distance function with its own working memory. */
export function createEditDistance(): EditDistance {
  let before = new Float64Array(LONGEST + 1);
  let above = new Float64Array(LONGEST + 1);
  let row = new Float64Array(LONGEST + 1);
  return (a, b, most) => {
    if (SLIP * Math.abs(a.length - b.length) > most) return most + 1;
    if (a.length > LONGEST || b.length > LONGEST) return a === b ? 0 : most + 1;
    if (most < 2 * SLIP && a.length > 2 && differAtBothEnds(a, b)) return most + 1;
    for (let j = 0; j <= b.length; j++) above[j] = j;
    let leastAbove = 0;
    for (let i = 1; i <= a.length; i++) {
      row[0] = i;
      const least = fillRow(a, b, i, before, above, row);
      // A swap passes over a row.
      if (least > most && leastAbove + SLIP > most) return most + 1;
      leastAbove = least;
      [before, above, row] = [above, row, before];
    }
    return above[b.length]!;
  };
}

/** One mistake in a word of three letters or more leaves its first or its last letter. */
function differAtBothEnds(a: string, b: string): boolean {
  return (
    a.charCodeAt(0) !== b.charCodeAt(0) && a.charCodeAt(a.length - 1) !== b.charCodeAt(b.length - 1)
  );
}

function fillRow(
  a: string,
  b: string,
  i: number,
  before: Float64Array,
  above: Float64Array,
  row: Float64Array,
): number {
  const letter = a.charCodeAt(i - 1);
  const last = i > 1 ? a.charCodeAt(i - 2) : -1;
  let least = row[0]!;
  for (let j = 1; j <= b.length; j++) {
    const other = b.charCodeAt(j - 1);
    const otherLast = j > 1 ? b.charCodeAt(j - 2) : -1;
    const missing = above[j]! + (letter === last ? SLIP : 1);
    const extra = row[j - 1]! + (other === otherLast ? SLIP : 1);
    let cost = above[j - 1]! + replaceCost(letter, other);
    if (missing < cost) cost = missing;
    if (extra < cost) cost = extra;
    if (letter !== other && letter === otherLast && last === other) {
      cost = Math.min(cost, before[j - 2]! + SLIP);
    }
    row[j] = cost;
    if (cost < least) least = cost;
  }
  return least;
}

function replaceCost(letter: number, other: number): number {
  if (letter === other) return 0;
  return KEY_NEIGHBOURS.get(letter)?.has(other) ? SLIP : 1;
}
