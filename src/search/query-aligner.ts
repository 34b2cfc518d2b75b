import { ADJACENT, BestChain } from "./best-chain.ts";
import { BestWindow } from "./best-window.ts";
import { MatchedPlaces, perQueryWord, weightAnywhere } from "./matched-places.ts";
import type { PassageIndex } from "./passage-index.ts";
import type { Query } from "./query.ts";
import { readingsBySlot } from "./readings-by-slot.ts";

/** How a query's words lie in a passage. All shares are of the query's weight. */
export interface Alignment {
  readonly passage: number;
  /** 0..1: coverage and order together. */
  readonly score: number;
  /** Share of the words found close together, in any order. */
  readonly coverage: number;
  /** How well the words stand in the query's order, gaps counting against it. */
  readonly order: number;
  /** Share found as they are or in another form (not as a misspelling). */
  readonly exact: number;
  /** Number of the query's words found, as a share of their number. */
  readonly found: number;
  /** The longest run of words in the same order without a gap. */
  readonly run: number;
  /** Share of the words held anywhere, long passages marked down. */
  readonly loose: number;
  /** Places, in words, of the first and last match of the closest stretch. */
  readonly first: number;
  readonly last: number;
}

/** Aligns a query with one passage after another. */
export interface QueryAligner {
  readonly align: (passage: number) => Alignment;
  /** The highest score a passage with this coverage could have. */
  readonly bound: (coverage: number) => number;
}

/** Keeps working memory for one index; the function it gives readies it for a query. */
export function createQueryAligner(
  index: PassageIndex,
  lengthFactor: Float32Array,
): (query: Query) => QueryAligner {
  const slotOf = new Uint16Array(index.vocabulary.stemOf.length);
  const places = new MatchedPlaces();
  const chain = new BestChain();
  const window = new BestWindow();
  const anywhere = perQueryWord();
  let used: readonly number[] = [];
  return (query) => {
    for (const word of used) slotOf[word] = 0;
    const readings = readingsBySlot(query, slotOf);
    used = readings.words;
    const weights = Float64Array.from(query.words, (word) => word.weight);
    const total = query.weight;
    const adjacency = ADJACENT * (weights.length - 1);
    const input = { weights, total, readings, places };
    const align = (passage: number): Alignment => {
      places.locate(index, passage, slotOf);
      chain.find(input);
      window.find(input);
      const coverage = window.value / total;
      const order = Math.min(1, chain.value / (total + adjacency));
      return {
        passage,
        score: (coverage + order) / 2,
        coverage,
        order,
        exact: window.exact / total,
        found: window.found / weights.length,
        run: chain.run,
        loose: (weightAnywhere(input, anywhere) / total) * lengthFactor[passage]!,
        first: window.first,
        last: window.last,
      };
    };
    const bound = (coverage: number) =>
      (coverage + Math.min(1, (coverage * total + adjacency) / (total + adjacency))) / 2;
    return { align, bound };
  };
}
