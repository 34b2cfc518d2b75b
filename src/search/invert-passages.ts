import type { Steps } from "#text/steps.ts";
import { type GroupedLists, makeRoom } from "./grouped-lists.ts";
import { NumberBuffer } from "./number-buffer.ts";
import type { PassageWords } from "./passage-words.ts";
import type { TableState } from "./word-table.ts";

export interface Inverted {
  /** Stem number → passages that hold it, ascending, each once. */
  readonly postings: GroupedLists;
  /** Numbers of the folded words that stand in a passage, in the order in which they first come. */
  readonly held: Uint32Array;
  /** The words of all passages. */
  readonly length: number;
}

/** So many passages to a step. */
const STEP = 2000;

/**
 * Files the passages under the stems they hold: counted first, then filled in. The loops are
 * functions of their own over numbers alone: within a generator, or with a call for each word, they
 * take several times as long.
 */
export function* invertPassages(passages: PassageWords, state: TableState): Steps<Inverted> {
  const size = passages.starts.length;
  const counts = new Uint32Array(state.stems + 1);
  const held = new NumberBuffer();
  const isHeld = new Uint8Array(state.forms);
  const last = new Int32Array(state.stems).fill(-1);
  let length = 0;
  for (let from = 0; from < size; from += STEP) {
    const to = Math.min(size, from + STEP);
    noteHeld(passages, state.formOf, isHeld, held, from, to);
    length += countStems(passages, state.stemOfWritten, last, counts, from, to);
    yield;
  }
  const { items, next } = makeRoom(counts);
  last.fill(-1);
  for (let from = 0; from < size; from += STEP) {
    const to = Math.min(size, from + STEP);
    fileStems(passages, state.stemOfWritten, last, items, next, from, to);
    yield;
  }
  return { postings: { starts: counts, items }, held: held.toArray(), length };
}

function noteHeld(
  { starts, ends, items }: PassageWords,
  formOf: Uint32Array,
  isHeld: Uint8Array,
  held: NumberBuffer,
  from: number,
  to: number,
): void {
  for (let passage = from; passage < to; passage++) {
    const end = ends[passage]!;
    for (let at = starts[passage]!; at < end; at++) {
      const form = formOf[items[at]!]!;
      if (isHeld[form] === 1) continue;
      isHeld[form] = 1;
      held.push(form);
    }
  }
}

/** Gives the number of words. */
function countStems(
  { starts, ends, items }: PassageWords,
  stemOf: Uint32Array,
  last: Int32Array,
  counts: Uint32Array,
  from: number,
  to: number,
): number {
  let words = 0;
  for (let passage = from; passage < to; passage++) {
    const start = starts[passage]!;
    const end = ends[passage]!;
    words += end - start;
    for (let at = start; at < end; at++) {
      const stem = stemOf[items[at]!]!;
      if (last[stem] === passage) continue;
      last[stem] = passage;
      counts[stem + 1]! += 1;
    }
  }
  return words;
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
