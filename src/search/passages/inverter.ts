import type { Steps } from "#text/steps.ts";
import { carryLists } from "../numbers/carry-lists.ts";
import { type GroupedLists, makeRoom } from "../numbers/grouped-lists.ts";
import type { MovedRun } from "../numbers/moved-run.ts";
import { NumberBuffer } from "../numbers/number-buffer.ts";
import type { PassageWords } from "../words/passage-words.ts";
import { passagesBetween, runsSince } from "../words/runs-since.ts";
import type { TableState } from "../words/word-table.ts";

export interface Inverted {
  /** Stem number → passages that hold it, ascending, each once. */
  readonly postings: GroupedLists;
  /** Numbers of the folded words that stand in a passage, in the order in which they first come. */
  readonly held: Uint32Array;
  /** The words of all passages. */
  readonly length: number;
}

export type Inverter = (passages: PassageWords, state: TableState) => Steps<Inverted>;

/** So many passages to a step. */
const STEP = 2000;

/** Inverts passages again and again while they grow: of those taken over the lists are moved. */
export function createInverter(): Inverter {
  let last: { readonly key: object; readonly postings: GroupedLists } | null = null;
  return function* invert(passages, state) {
    const { held, length } = yield* readHeld(passages, state);
    // Another story's may be inverted between the steps.
    const earlier = last;
    const runs = runsSince(passages, earlier?.key);
    const read = yield* filePassages(passages, state, runs ?? []);
    const postings = runs === null ? read : yield* carryLists(earlier!.postings, runs, read);
    last = { key: passages.key, postings };
    return { postings, held, length };
  };
}

/** What words there are, and how many all together. */
function* readHeld(
  passages: PassageWords,
  { formOf, forms }: TableState,
): Steps<Pick<Inverted, "held" | "length">> {
  const size = passages.starts.length;
  const words = new Uint8Array(formOf.length);
  const isHeld = new Uint8Array(forms);
  const held = new NumberBuffer();
  let length = 0;
  for (let from = 0; from < size; from += STEP) {
    const came = new NumberBuffer(16);
    length += noteWords(passages, words, came, from, Math.min(size, from + STEP));
    for (const word of came.toArray()) {
      const form = formOf[word]!;
      if (isHeld[form] === 0) held.push(form);
      isHeld[form] = 1;
    }
    yield;
  }
  return { held: held.toArray(), length };
}

/** Files the passages under the stems they hold: counted first, then filled in. */
function* filePassages(
  passages: PassageWords,
  { stems, stemOfWritten }: TableState,
  runs: readonly MovedRun[],
): Steps<GroupedLists> {
  const starts = new Uint32Array(stems + 1);
  const last = new Int32Array(stems).fill(-1);
  for (const { from, to } of passagesBetween(runs, passages, STEP)) {
    countStems(passages, stemOfWritten, last, starts, from, to);
    yield;
  }
  const { items, next } = makeRoom(starts);
  last.fill(-1);
  for (const { from, to } of passagesBetween(runs, passages, STEP)) {
    fileStems(passages, stemOfWritten, last, items, next, from, to);
    yield;
  }
  return { starts, items };
}

// The loops are functions of their own over numbers alone: with a call for each word they take
// several times as long.

/** Gives the number of words. */
function noteWords(
  { starts, ends, items }: PassageWords,
  seen: Uint8Array,
  came: NumberBuffer,
  from: number,
  to: number,
): number {
  let length = 0;
  for (let passage = from; passage < to; passage++) {
    const end = ends[passage]!;
    length += end - starts[passage]!;
    for (let at = starts[passage]!; at < end; at++) {
      const word = items[at]!;
      if (seen[word] === 1) continue;
      seen[word] = 1;
      came.push(word);
    }
  }
  return length;
}

function countStems(
  { starts, ends, items }: PassageWords,
  stemOf: Uint32Array,
  last: Int32Array,
  counts: Uint32Array,
  from: number,
  to: number,
): void {
  for (let passage = from; passage < to; passage++) {
    const end = ends[passage]!;
    for (let at = starts[passage]!; at < end; at++) {
      const stem = stemOf[items[at]!]!;
      if (last[stem] === passage) continue;
      last[stem] = passage;
      counts[stem + 1]! += 1;
    }
  }
}

function fileStems(
  { starts, ends, items }: PassageWords,
  stemOf: Uint32Array,
  last: Int32Array,
  filed: Uint32Array,
  next: Uint32Array,
  from: number,
  to: number,
): void {
  for (let passage = from; passage < to; passage++) {
    const end = ends[passage]!;
    for (let at = starts[passage]!; at < end; at++) {
      const stem = stemOf[items[at]!]!;
      if (last[stem] === passage) continue;
      last[stem] = passage;
      filed[next[stem]!++] = passage;
    }
  }
}
