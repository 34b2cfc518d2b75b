import type { PassageIndex } from "../passages/passage-index.ts";
import type { Query } from "../passages/query.ts";
import { ADJACENT } from "./best-chain.ts";
import { MatchedPlaces } from "./matched-places.ts";
import { PatternAligner, type PatternAlignment } from "./pattern-aligner.ts";
import { PlacePatterns } from "./place-patterns.ts";
import { readingsBySlot } from "./readings-by-slot.ts";

/** How a query's words lie in a passage. */
export interface Alignment extends PatternAlignment {
  readonly passage: number;
  /** Share of the words held anywhere, long passages marked down. */
  readonly loose: number;
  /** First and last match of the closest stretch, in words from the passage's beginning. */
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

/**
 * Keeps working memory for one index; the function it gives readies it for a query. Passages whose
 * matches lie alike are aligned once.
 */
export function createQueryAligner(
  index: PassageIndex,
  lengthFactor: Float32Array,
): (query: Query) => QueryAligner {
  const slotOf = new Uint16Array(index.vocabulary.stemOf.length);
  const places = new MatchedPlaces();
  const patterns = new PlacePatterns();
  let used: readonly number[] = [];
  return (query) => {
    for (const word of used) slotOf[word] = 0;
    const readings = readingsBySlot(query, slotOf);
    used = readings.words;
    const weights = Float64Array.from(query.words, (word) => word.weight);
    const total = query.weight;
    const adjacency = ADJACENT * (weights.length - 1);
    const orderOf = (chained: number) => Math.min(1, chained / (total + adjacency));
    const aligner = new PatternAligner({ weights, total, readings, places }, patterns, orderOf);
    let located = -1;
    const look = (passage: number) => {
      if (passage === located) return;
      places.locate(index, passage, slotOf);
      aligner.look();
      located = passage;
    };
    const looseOf = (passage: number) => (aligner.held.weight / total) * lengthFactor[passage]!;
    const glance = (passage: number): Glance => {
      look(passage);
      const { weight, words } = aligner.held;
      const inRow = orderOf(weight + ADJACENT * Math.max(0, words - 1));
      const mostScore = (weight / total + inRow) / 2 + ROUNDING;
      return { passage, mostScore, loose: looseOf(passage) };
    };
    const align = (passage: number): Alignment => {
      look(passage);
      const known = aligner.align();
      const { score, coverage, order, exact, found, run } = known;
      const [first, last] = [places.from + known.first, places.from + known.last];
      const loose = looseOf(passage);
      return { passage, score, coverage, order, exact, found, run, loose, first, last };
    };
    const bound = (coverage: number) => (coverage + orderOf(coverage * total + adjacency)) / 2;
    return { glance, align, bound };
  };
}

/** Sums of the same weights in another order differ by less. */
const ROUNDING = 1e-9;
