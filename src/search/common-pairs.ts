import type { Steps } from "#text/steps.ts";
import { type GroupedLists, groupNumbersInSteps, listLength } from "./grouped-lists.ts";
import type { PassageIndex } from "./passage-index.ts";

/**
 * Where two very frequent words stand side by side. Single words like "of" and "we" tell nothing
 * apart; "of we" does, so that a line made of such words alone can still be found.
 */
export interface CommonPairs {
  /** Passages in which the pair of stems stands side by side, or null when one of them is rare. */
  readonly passagesOf: (first: number, second: number) => Uint32Array | null;
}

/** A stem is frequent when it stands in this share of the passages, and in at least `FEWEST`. */
const SHARE = 0.02;
const FEWEST = 20;

/** So many passages to a step. */
const STEP = 200;

export function* findCommonPairs({
  size,
  passages,
  postings,
  vocabulary: { stemOf },
}: PassageIndex): Steps<CommonPairs> {
  const least = Math.max(FEWEST, size * SHARE);
  const stems = postings.starts.length - 1;
  const rankOf = new Int32Array(stems).fill(-1);
  let frequent = 0;
  for (let stemId = 0; stemId < stems; stemId++) {
    if (listLength(postings, stemId) > least) rankOf[stemId] = frequent++;
  }
  const pairs = yield* groupNumbersInSteps(frequent * frequent, (put) =>
    forEachPair(passages, stemOf, rankOf, frequent, put),
  );
  return {
    passagesOf: (first, second) => {
      const a = rankOf[first] ?? -1;
      const b = rankOf[second] ?? -1;
      if (a < 0 || b < 0) return null;
      const group = a * frequent + b;
      return pairs.items.subarray(pairs.starts[group], pairs.starts[group + 1]);
    },
  };
}

function* forEachPair(
  { starts, items }: GroupedLists,
  stemOf: Uint32Array,
  rankOf: Int32Array,
  frequent: number,
  put: (pair: number, passage: number) => void,
): Steps<void> {
  const lastPassage = new Int32Array(frequent * frequent).fill(-1);
  // A function of its own: loops inside a generator are compiled late.
  const putPairs = (passage: number) => {
    const end = starts[passage + 1]!;
    let before = -1;
    for (let at = starts[passage]!; at < end; at++) {
      const rank = rankOf[stemOf[items[at]!]!]!;
      const pair = before * frequent + rank;
      if (before >= 0 && rank >= 0 && lastPassage[pair] !== passage) {
        lastPassage[pair] = passage;
        put(pair, passage);
      }
      before = rank;
    }
  };
  for (let passage = 0; passage + 1 < starts.length; passage++) {
    putPairs(passage);
    if (passage % STEP === 0) yield;
  }
}
