import { TextNumbers } from "#text/text-numbers.ts";
import type { Features } from "../features.ts";
import type { Weights } from "../models.ts";
import type { BarePlace, ReportedContent } from "../place.ts";
import { weightSum } from "../weight-sum.ts";
import { type EndingSum, FollowedClause } from "./followed-clause.ts";
import {
  type ClauseLength,
  type Cut,
  cutBefore,
  keyOfCut,
  LONGEST_CLAUSE,
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
  const cutOf = createCutReader(weights);
  let scene: BarePlace["scene"] | null = null;
  let cuts: SummedCut[] = [];
  return (place, content) => {
    if (scene !== place.scene) {
      scene = place.scene;
      cuts = [];
    }
    const { first, last } = content.segments.at(-1)!;
    const sums = sumsOf(openClause(place, content));
    if (!sums.followed?.isFrom(place, first, last))
      sums.followed = new FollowedClause(place, first, sumBefore(place, first, sums, cuts));
    return sums.followed;
  };

  function sumsOf(clause: OpenClause): ClauseSums {
    const key = `${clause.kind}|${clause.by}|${clause.subjectBy}|${clause.under}`;
    const known = kinds.get(key);
    if (known !== undefined) return known;
    const sums = new ClauseSums(clause, weights);
    kinds.set(key, sums);
    return sums;
  }

  function sumBefore(
    place: BarePlace,
    first: number,
    sums: ClauseSums,
    known: SummedCut[],
  ): EndingSum {
    let isLongest = false;
    return (next) => {
      known[next] ??= cutOf(place, next);
      const cut = known[next];
      const length = isLongest ? LONGEST_CLAUSE : lengthOf(place, first, next);
      isLongest ||= length === LONGEST_CLAUSE;
      return cut.sum + sums.at(cut, length);
    };
  }
}

/** What a place says for or against any clause being over there. */
interface SummedCut {
  readonly cut: Cut;
  readonly sum: number;
  readonly number: number;
  /** Of its mark. */
  readonly markNumber: number;
}

/** Places are alike in most that they tell, so that few sums are made. */
function createCutReader(weights: Weights): (place: BarePlace, next: number) => SummedCut {
  const known = new Map<string, SummedCut>();
  const marks = new TextNumbers();
  return (place, next) => {
    const cut = cutBefore(place, next);
    const key = keyOfCut(cut);
    return known.get(key) ?? sumCut(cut, key);
  };

  function sumCut(cut: Cut, key: string): SummedCut {
    const sum = weightSum(weights, (features) => tellCut(cut, features));
    const summed = { cut, sum, number: known.size, markNumber: marks.of(cut.mark) };
    known.set(key, summed);
    return summed;
  }
}

/** The sums of one kind of clause: by what stands behind it, and by the mark and its length before. */
class ClauseSums {
  readonly #clause: OpenClause;
  readonly #weights: Weights;
  readonly #byCut: number[] = [];
  readonly #byMark: number[][] = [];
  /** The last clause of this kind that was followed. */
  followed: FollowedClause | null = null;

  constructor(clause: OpenClause, weights: Weights) {
    this.#clause = clause;
    this.#weights = weights;
  }

  at(at: SummedCut, length: ClauseLength): number {
    const ofCut = this.#byCut[at.number] ?? this.#sumCut(at);
    const ofLength = this.#byMark[at.markNumber]?.[length.index] ?? this.#sumLength(at, length);
    return ofCut + ofLength;
  }

  #sumCut({ cut, number }: SummedCut): number {
    const sum = weightSum(this.#weights, (features) => tellCutOf(this.#clause, cut, features));
    this.#byCut[number] = sum;
    return sum;
  }

  #sumLength({ cut, markNumber }: SummedCut, length: ClauseLength): number {
    const tell = (features: Features) => tellClause(this.#clause, cut, length, features);
    const sum = weightSum(this.#weights, tell);
    this.#byMark[markNumber] ??= [];
    this.#byMark[markNumber][length.index] = sum;
    return sum;
  }
}
