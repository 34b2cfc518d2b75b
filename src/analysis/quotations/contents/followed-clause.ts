import type { BarePlace } from "../place.ts";
import { mayEndBefore } from "./tell-ending.ts";

/** Gives the sum of the weights of a clause's end before the item at `next`. */
export type EndingSum = (next: number) => number;

/**
 * A reported clause, followed from its first item over the places where it may be over. Clauses that
 * begin together share one, which goes on where it was left: of a sentence with many verbs each may
 * report all that stands before it.
 */
export class FollowedClause {
  readonly #place: BarePlace;
  readonly #first: number;
  readonly #sumBefore: EndingSum;
  #next: number;
  #goesOn = 0;
  #best = -Infinity;
  #end: number;

  constructor(place: BarePlace, first: number, sumBefore: EndingSum) {
    this.#place = place;
    this.#first = first;
    this.#sumBefore = sumBefore;
    this.#next = first + 1;
    this.#end = first;
  }

  /** True where it begins there and was not followed beyond `last`. */
  isFrom({ scene }: BarePlace, first: number, last: number): boolean {
    return this.#place.scene === scene && this.#first === first && this.#next <= last + 1;
  }

  /**
   * Its last item, at the place whose chance, times that of going on at every place before it, is the
   * greatest; null where the clause most likely goes on to `last`.
   */
  endWithin(last: number): number | null {
    let next = this.#next;
    let goesOn = this.#goesOn;
    let best = this.#best;
    // No later place can be likelier than that the clause goes on up to it.
    for (; next <= last && goesOn >= best; next++) {
      if (!mayEndBefore(this.#place, next)) continue;
      const sum = this.#sumBefore(next);
      goesOn -= Math.log1p(Math.exp(sum));
      // Logarithms: of going on and of ending here, whose difference is the sum.
      const chance = goesOn + sum;
      if (chance > best) {
        best = chance;
        this.#end = next - 1;
      }
    }
    this.#next = next;
    this.#goesOn = goesOn;
    this.#best = best;
    return goesOn >= best ? null : this.#end;
  }
}
