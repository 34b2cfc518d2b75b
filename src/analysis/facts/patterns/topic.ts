import { anyPredicate } from "../predicate.ts";
import type { FactPattern } from "../statement.ts";

/** Openings that say nothing without the sentence before them. */
const POINTING: ReadonlySet<string> = new Set(
  "it this that these those they he she we i you there here what so".split(" "),
);

/**
 * "The bridge opened in 2020": no person's deed, but a statement that stands by itself
 * and does not only lead to what follows a colon.
 */
export const topic: FactPattern = {
  name: "topic",
  find: (statement) => {
    const opening = statement.tokens.find(({ kind }) => kind === "word" || kind === "number");
    if (!opening || POINTING.has(opening.lower)) return null;
    if (statement.tokens.at(-1)?.lower === ":") return null;
    return anyPredicate(statement) > 0 ? [] : null;
  },
};
