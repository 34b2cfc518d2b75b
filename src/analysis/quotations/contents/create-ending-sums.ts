import type { Features } from "../features.ts";
import type { Weights } from "../models.ts";
import type { BarePlace, ReportedContent } from "../place.ts";
import { weightSum } from "../weight-sum.ts";
import { type EndingSum, FollowedClause } from "./followed-clause.ts";
import {
  type ClauseLength,
  type Cut,
  cutBefore,
  isLongest,
  lengthOf,
  type OpenClause,
  openClause,
  tellClause,
  tellCut,
  tellCutOf,
} from "./tell-ending.ts";

/**
 * Gives a content's clause to be followed to its end, by the weights of what `tellEnding` tells. What
 * a place where clauses may end says is the same for all clauses open there, and clauses of one kind
 * are alike, so each is summed once: a sentence without end has hundreds of both.
 */
export function createEndingSums(
  weights: Weights,
): (place: BarePlace, content: ReportedContent) => FollowedClause {
  const kinds = new Map<string, ClauseSums>();
  let scene: BarePlace["scene"] | null = null;
  let cuts: SummedCut[] = [];
  return (place, content) => {
    if (scene !== place.scene) {
      scene = place.scene;
      cuts = [];
    }
    const { first, last } = content.segments.at(-1)!;
    const clause = openClause(place, content);
    const key = `${clause.kind}|${clause.by}|${clause.subjectBy}|${clause.under}`;
    const sums = remembered(kinds, key, () => new ClauseSums(clause, weights));
    if (!sums.followed?.isFrom(place, first, last))
      sums.followed = new FollowedClause(place, first, sumBefore(place, first, sums, cuts));
    return sums.followed;
  };

  function sumBefore(
    place: BarePlace,
    first: number,
    sums: ClauseSums,
    known: SummedCut[],
  ): EndingSum {
    let longest: ClauseLength | null = null;
    return (next) => {
      known[next] ??= new SummedCut(place, next, weights);
      const { cut, sum } = known[next];
      const length = longest ?? lengthOf(place, first, next);
      if (isLongest(length)) longest = length;
      return sum + sums.at(cut, length);
    };
  }
}

function remembered<Key, Value>(known: Map<Key, Value>, key: Key, make: () => Value): Value {
  const held = known.get(key);
  if (held !== undefined) return held;
  const made = make();
  known.set(key, made);
  return made;
}

class SummedCut {
  readonly cut: Cut;
  readonly sum: number;

  constructor(place: BarePlace, next: number, weights: Weights) {
    const cut = cutBefore(place, next);
    this.cut = cut;
    this.sum = weightSum(weights, (features) => tellCut(place, next, cut, features));
  }
}

/** The sums of one kind of clause: by what stands behind it, and by the mark and its length before. */
class ClauseSums {
  readonly #clause: OpenClause;
  readonly #weights: Weights;
  readonly #byCut = new Map<string, number>();
  readonly #byMark = new Map<string, Map<string, number[]>>();
  /** The last clause of this kind that was followed. */
  followed: FollowedClause | null = null;

  constructor(clause: OpenClause, weights: Weights) {
    this.#clause = clause;
    this.#weights = weights;
  }

  at(cut: Cut, length: ClauseLength): number {
    const ofCut = remembered(this.#byCut, cut.cut, () =>
      weightSum(this.#weights, (features) => tellCutOf(this.#clause, cut, features)),
    );
    return ofCut + this.#ofLength(cut, length);
  }

  #ofLength(cut: Cut, length: ClauseLength): number {
    const bySize = remembered(this.#byMark, cut.mark, () => new Map<string, number[]>());
    const byVerbs = remembered(bySize, length.size, () => []);
    const known = byVerbs[length.verbs];
    if (known !== undefined) return known;
    const tell = (features: Features) => tellClause(this.#clause, cut, length, features);
    const sum = weightSum(this.#weights, tell);
    byVerbs[length.verbs] = sum;
    return sum;
  }
}
