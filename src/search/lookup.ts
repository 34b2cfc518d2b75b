import type { PassageIndex } from "./passage-index.ts";
import { createQueryReader, type Query } from "./query.ts";
import { type Alignment, createQueryAligner } from "./query-aligner.ts";
import { createCandidateSelector } from "./select-candidates.ts";

/** A passage that a line may come from. */
export interface Found extends Alignment {
  /** 0..1 and a little more: by which passages are ordered. */
  readonly rank: number;
}

/** The passages nearest to a line, best first, and the line as it was read. */
export interface LookupResult {
  readonly query: Query;
  readonly found: readonly Found[];
}

export type Lookup = (text: string, most: number) => LookupResult;

const CANDIDATES = 300;
/** Above this score an alignment speaks for itself; below, loose words count more and more. */
const SURE = 0.8;
const DOUBT_RANGE = 0.3;
const SLACK = 0.12;

/**
 * Finds the passages a misremembered line comes from: candidates by their words, then an alignment
 * of the words in order for those that could still come first.
 */
export function createLookup(index: PassageIndex): Lookup {
  const read = createQueryReader(index);
  const select = createCandidateSelector(index);
  const startAligning = createQueryAligner(index);
  return (text, most) => {
    const query = read(text);
    const aligner = startAligning(query);
    const best = new BestScores(most);
    const aligned: { alignment: Alignment; loose: number }[] = [];
    for (const candidate of select(query, CANDIDATES)) {
      if (aligner.bound(candidate.coverage) < best.least - SLACK) continue;
      const alignment = aligner.align(candidate.passage);
      best.note(alignment.score);
      aligned.push({ alignment, loose: Math.min(1.2, candidate.rank) });
    }
    const doubt = Math.min(1, Math.max(0, (SURE - best.highest) / DOUBT_RANGE));
    const found = aligned
      .map(({ alignment, loose }) => ({
        ...alignment,
        rank: (alignment.score + doubt * loose) / (1 + doubt),
      }))
      .sort((a, b) => b.rank - a.rank || a.passage - b.passage);
    return { query, found: found.slice(0, most) };
  };
}

/** Keeps the few highest scores seen. */
class BestScores {
  readonly #scores: number[] = [];
  readonly #most: number;

  constructor(most: number) {
    this.#most = most;
  }

  get highest(): number {
    return this.#scores[0] ?? 0;
  }

  /** The last of the best, or 0 while there are not enough. */
  get least(): number {
    return this.#scores[this.#most - 1] ?? 0;
  }

  note(score: number): void {
    if (score <= this.least) return;
    const place = this.#scores.findIndex((other) => other < score);
    this.#scores.splice(place < 0 ? this.#scores.length : place, 0, score);
    this.#scores.length = Math.min(this.#scores.length, this.#most);
  }
}
