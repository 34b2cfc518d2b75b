import type { PlacedMention, Statement } from "./statement.ts";

/**
 * True when it is known whom a mention means. "They" may be told from the sentences before; "it"
 * seldom means what it is resolved to ("it was clear that"), so it does not count.
 */
export function isKnown({ tokens }: Statement, { first, mention }: PlacedMention): boolean {
  const word = tokens[first]?.lower;
  return word === "they" || (mention.person !== null && word !== "it");
}
