import { ADJACENT, BestChain } from "./best-chain.ts";
import { BestWindow } from "./best-window.ts";
import { HeldAnywhere, MatchedPlaces } from "./matched-places.ts";
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

/** What a passage's words tell of its alignment without their order. */
export interface Glance {
  readonly passage: number;
  /** The highest score that it could have. */
  readonly mostScore: number;
  /** As in its alignment. */
  readonly loose: number;
}

/** Aligns a query with one passage after another. */
export interface QueryAligner {
  readonly glance: (passage: number) => Glance;
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
  const held = new HeldAnywhere();
  let used: readonly number[] = [];
  return (query) => {
    for (const word of used) slotOf[word] = 0;
    const readings = readingsBySlot(query, slotOf);
    used = readings.words;
    const weights = Float64Array.from(query.words, (word) => word.weight);
    const total = query.weight;
    const adjacency = ADJACENT * (weights.length - 1);
    const input = { weights, total, readings, places };
    const findLoose = (passage: number) => {
      places.locate(index, passage, slotOf);
      held.find(input);
      return (held.weight / total) * lengthFactor[passage]!;
    };
    const orderOf = (chained: number) => Math.min(1, chained / (total + adjacency));
    const glance = (passage: number): Glance => {
      const loose = findLoose(passage);
      const inRow = orderOf(held.weight + ADJACENT * Math.max(0, held.words - 1));
      return { passage, mostScore: (held.weight / total + inRow) / 2 + ROUNDING, loose };
    };
    const align = (passage: number): Alignment => {
      const loose = findLoose(passage);
      chain.find(input);
      window.find(input);
      const coverage = window.value / total;
      const order = orderOf(chain.value);
      const score = (coverage + order) / 2;
      const exact = window.exact / total;
      const found = window.found / weights.length;
      const { run } = chain;
      const { first, last } = window;
      return { passage, score, coverage, order, exact, found, run, loose, first, last };
    };
    const bound = (coverage: number) => (coverage + orderOf(coverage * total + adjacency)) / 2;
    return { glance, align, bound };
  };
}

/** Sums of the same weights in another order differ by less. */
const ROUNDING = 1e-9;
