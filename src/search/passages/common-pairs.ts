import type { Steps } from "#text/steps.ts";
import { carryLists } from "../numbers/carry-lists.ts";
import { type GroupedLists, listLength, makeRoom } from "../numbers/grouped-lists.ts";
import { MemberLists } from "../numbers/member-lists.ts";
import type { MovedRun } from "../numbers/moved-run.ts";
import type { PassageWords } from "../words/passage-words.ts";
import { passagesBetween, runsSince } from "../words/runs-since.ts";
import type { PassageIndex } from "./passage-index.ts";

/**
 * Where two very frequent words stand side by side. Single words like "of" and "we" tell nothing
 * apart; "of we" does, so that a line made of such words alone can still be found.
 */
export interface CommonPairs {
  /** Pair → passages in which its stems stand side by side, ascending. */
  readonly lists: MemberLists;
  /** The number of a pair of stems, or null when one of them is rare. */
  readonly find: (first: number, second: number) => number | null;
}

/** A stem is frequent when it stands in this share of the passages, and in at least `FEWEST`. */
const SHARE = 0.02;
const FEWEST = 20;

/** So many passages to a step. */
const STEP = 2000;

/** What was found the last time. */
interface Found {
  readonly key: object;
  readonly rankOf: Int32Array;
  readonly pairs: GroupedLists;
}

export type PairFinder = (index: PassageIndex) => Steps<CommonPairs>;

/** Finds the pairs again and again while the index grows: of passages taken over they are moved. */
export function createPairFinder(): PairFinder {
  let last: Found | null = null;
  return function* findCommonPairs(index) {
    const { passages } = index;
    const { rankOf, frequent } = rankFrequent(index);
    const known = last !== null && sameRanks(last.rankOf, rankOf) ? last : null;
    const runs = runsSince(passages, known?.key);
    const read = yield* filePairs(index, rankOf, frequent, runs ?? []);
    const pairs = runs === null ? read : yield* carryLists(known!.pairs, runs, read);
    last = { key: passages.key, rankOf, pairs };
    return {
      lists: new MemberLists(pairs, index.size),
      find: (first, second) => {
        const a = rankOf[first] ?? -1;
        const b = rankOf[second] ?? -1;
        return a < 0 || b < 0 ? null : a * frequent + b;
      },
    };
  };
}

/** New stems may have come, if none of them is frequent. */
function sameRanks(before: Int32Array, now: Int32Array): boolean {
  for (let stem = 0; stem < now.length; stem++) {
    if (now[stem] !== (before[stem] ?? -1)) return false;
  }
  return true;
}

/** Numbers the frequent stems; all others have -1. */
function rankFrequent({ size, postings }: PassageIndex) {
  const least = Math.max(FEWEST, size * SHARE);
  const rankOf = new Int32Array(postings.starts.length - 1).fill(-1);
  let frequent = 0;
  for (let stemId = 0; stemId < rankOf.length; stemId++) {
    if (listLength(postings, stemId) > least) rankOf[stemId] = frequent++;
  }
  return { rankOf, frequent };
}

function* filePairs(
  { passages, vocabulary: { stemOfWritten } }: PassageIndex,
  rankOf: Int32Array,
  frequent: number,
  runs: readonly MovedRun[],
): Steps<GroupedLists> {
  const rankOfWritten = new Int32Array(stemOfWritten.length);
  for (let word = 0; word < rankOfWritten.length; word++) {
    rankOfWritten[word] = rankOf[stemOfWritten[word]!]!;
  }
  const counts = new Uint32Array(frequent * frequent + 1);
  const last = new Int32Array(frequent * frequent).fill(-1);
  for (const { from, to } of passagesBetween(runs, passages, STEP)) {
    countPairs(passages, rankOfWritten, frequent, last, counts, from, to);
    yield;
  }
  const { items, next } = makeRoom(counts);
  last.fill(-1);
  for (const { from, to } of passagesBetween(runs, passages, STEP)) {
    putPairs(passages, rankOfWritten, frequent, last, items, next, from, to);
    yield;
  }
  return { starts: counts, items };
}

// Both walks are functions of their own over numbers alone; a call for each pair takes far longer.

function countPairs(
  { starts, ends, items }: PassageWords,
  rankOf: Int32Array,
  frequent: number,
  last: Int32Array,
  counts: Uint32Array,
  from: number,
  to: number,
): void {
  for (let passage = from; passage < to; passage++) {
    let before = -1;
    const end = ends[passage]!;
    for (let at = starts[passage]!; at < end; at++) {
      const rank = rankOf[items[at]!]!;
      const pair = before * frequent + rank;
      if (before >= 0 && rank >= 0 && last[pair] !== passage) {
        last[pair] = passage;
        counts[pair + 1]! += 1;
      }
      before = rank;
    }
  }
}

function putPairs(
  { starts, ends, items }: PassageWords,
  rankOf: Int32Array,
  frequent: number,
  last: Int32Array,
  put: Uint32Array,
  next: Uint32Array,
  from: number,
  to: number,
): void {
  for (let passage = from; passage < to; passage++) {
    let before = -1;
    const end = ends[passage]!;
    for (let at = starts[passage]!; at < end; at++) {
      const rank = rankOf[items[at]!]!;
      const pair = before * frequent + rank;
      if (before >= 0 && rank >= 0 && last[pair] !== passage) {
        last[pair] = passage;
        put[next[pair]!++] = passage;
      }
      before = rank;
    }
  }
}
