import { type GroupedLists, groupNumbers, listLength } from "../numbers/grouped-lists.ts";
import type { TableState, WordTable } from "../words/word-table.ts";

/**
 * The different words of an index, and which of them share a stem. Words and stems have the
 * numbers of the table, which holds words that the index does not.
 */
export interface Vocabulary {
  /** Folded words by number. */
  readonly words: readonly string[];
  /** The numbers of the words held, in the order in which they first come. */
  readonly held: Uint32Array;
  /** Folded word → number of a word held. */
  readonly idOf: NumberOf;
  readonly holds: (word: number) => boolean;
  /** Number of a word as it is written → number of the folded word. */
  readonly formOf: Uint32Array;
  /** Number of a word as it is written → stem number. */
  readonly stemOfWritten: Uint32Array;
  /** Word number → stem number. */
  readonly stemOf: Uint32Array;
  /** Stem → number of a stem of words held. */
  readonly stemIdOf: NumberOf;
  /** Stem number → numbers of the words held, as they first come. */
  readonly wordsOfStem: GroupedLists;
  /** Stem number → how many stems came before it in this index. */
  readonly rankOfStem: Uint32Array;
}

interface NumberOf {
  readonly get: (text: string) => number | undefined;
  readonly has: (text: string) => boolean;
}

/** `held`: numbers of folded words in the order in which they first come, each once. */
export function createVocabulary(
  table: WordTable,
  { forms, stems, formOf, stemOf, stemOfWritten }: TableState,
  held: Uint32Array,
): Vocabulary {
  const isHeld = new Uint8Array(forms);
  for (const word of held) isHeld[word] = 1;
  const wordsOfStem = groupNumbers(stems, (put) => {
    for (const word of held) put(stemOf[word]!, word);
  });
  const holds = (word: number) => isHeld[word] === 1;
  const holdsStem = (stem: number) => stem < stems && listLength(wordsOfStem, stem) > 0;
  return {
    words: table.forms,
    held,
    idOf: numberOf((folded) => table.findForm(folded), holds),
    holds,
    formOf,
    stemOfWritten,
    stemOf,
    stemIdOf: numberOf((stemmed) => table.findStem(stemmed), holdsStem),
    wordsOfStem,
    rankOfStem: ranksOfStems(held, stemOf, stems),
  };
}

function numberOf(
  find: (text: string) => number | undefined,
  isHeld: (number: number) => boolean,
): NumberOf {
  const get = (text: string) => {
    const number = find(text);
    return number !== undefined && isHeld(number) ? number : undefined;
  };
  return { get, has: (text) => get(text) !== undefined };
}

function ranksOfStems(held: Uint32Array, stemOf: Uint32Array, stems: number): Uint32Array {
  const ranks = new Uint32Array(stems).fill(stems);
  let rank = 0;
  for (const word of held) {
    const stem = stemOf[word]!;
    if (ranks[stem] === stems) ranks[stem] = rank++;
  }
  return ranks;
}
