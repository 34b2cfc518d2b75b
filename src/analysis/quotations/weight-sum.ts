import { remembered } from "#text/remembered.ts";
import type { Features } from "./features.ts";
import type { Weights } from "./models.ts";

/** The sum of the weights of all that `tell` tells; a feature without a weight counts nothing. */
export function weightSum(weights: Weights, tell: (features: Features) => void): number {
  return sumOf(weights).of(tell);
}

/** The weights of all features that begin with the same words. */
class Branch {
  readonly next = new Map<string, Branch>();
  weight = 0;
}

/** One sum for all that is asked of a model: nothing that is told sums by itself. */
const sumOf = remembered((weights: Weights): Sum => new Sum(treeOf(weights)));

function treeOf(weights: Weights): Branch {
  const tree = new Branch();
  for (const [feature, weight] of weights) {
    let at = tree;
    for (const word of feature.split("|")) {
      const known = at.next.get(word);
      const branch = known ?? new Branch();
      if (!known) at.next.set(word, branch);
      at = branch;
    }
    at.weight = weight;
  }
  return tree;
}

class Sum implements Features {
  #total = 0;
  readonly #tree: Branch;

  constructor(tree: Branch) {
    this.#tree = tree;
  }

  of(tell: (features: Features) => void): number {
    this.#total = 0;
    tell(this);
    return this.#total;
  }

  add(
    first: string,
    second?: string,
    third?: string,
    fourth?: string,
    fifth?: string,
    sixth?: string,
    seventh?: string,
  ): void {
    let at = this.#tree.next.get(first);
    if (second !== undefined) at = at?.next.get(second);
    if (third !== undefined) at = at?.next.get(third);
    if (fourth !== undefined) at = at?.next.get(fourth);
    if (fifth !== undefined) at = at?.next.get(fifth);
    if (sixth !== undefined) at = at?.next.get(sixth);
    if (seventh !== undefined) at = at?.next.get(seventh);
    if (at !== undefined) this.#total += at.weight;
  }
}
