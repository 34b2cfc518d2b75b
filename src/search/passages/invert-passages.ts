import type { Steps } from "#text/steps.ts";
import { type GroupedLists, makeRoom } from "../numbers/grouped-lists.ts";
import { NumberBuffer } from "../numbers/number-buffer.ts";
import type { PassageWords } from "../words/passage-words.ts";
import type { TableState } from "../words/word-table.ts";

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
  const seen = {
    words: new Uint8Array(state.formOf.length),
    forms: new Uint8Array(state.forms),
    held: new NumberBuffer(),
  };
  const last = new Int32Array(state.stems).fill(-1);
  let length = 0;
  for (let from = 0; from < size; from += STEP) {
    const to = Math.min(size, from + STEP);
    length += countStems(passages, state, seen, last, counts, from, to);
    yield;
  }
  const { items, next } = makeRoom(counts);
  last.fill(-1);
  for (let from = 0; from < size; from += STEP) {
    const to = Math.min(size, from + STEP);
    fileStems(passages, state.stemOfWritten, last, items, next, from, to);
    yield;
  }
  return { postings: { starts: counts, items }, held: seen.held.toArray(), length };
}

interface Seen {
  /** By number of a word as it is written, 1 when it was met. */
  readonly words: Uint8Array;
  /** By number of a folded word. */
  readonly forms: Uint8Array;
  /** The numbers of folded words, as they first came. */
  readonly held: NumberBuffer;
}

/** Counts the passages of each stem and notes what words there are; gives the number of words. */
function countStems(
  { starts, ends, items }: PassageWords,
  { stemOfWritten, formOf }: TableState,
  seen: Seen,
  last: Int32Array,
  counts: Uint32Array,
  from: number,
  to: number,
): number {
  let length = 0;
  for (let passage = from; passage < to; passage++) {
    const start = starts[passage]!;
    const end = ends[passage]!;
    length += end - start;
    for (let at = start; at < end; at++) {
      const word = items[at]!;
      const stem = stemOfWritten[word]!;
      if (seen.words[word] === 0) noteWord(word, formOf[word]!, seen);
      if (last[stem] === passage) continue;
      last[stem] = passage;
      counts[stem + 1]! += 1;
    }
  }
  return length;
}

function noteWord(word: number, form: number, { words, forms, held }: Seen): void {
  words[word] = 1;
  if (forms[form] === 1) return;
  forms[form] = 1;
  held.push(form);
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
