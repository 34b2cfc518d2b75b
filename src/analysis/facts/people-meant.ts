import type { Person } from "#story/analysis.ts";
import type { PlacedMention, Statement } from "./statement.ts";

/** How many statements back a plural may reach. */
export const REACH = 3;

/**
 * The people a mention of a statement means: its person; for "they", the two people of the statements
 * before, nearest last, when there are exactly two.
 */
export function peopleMeant(
  { mention, first }: PlacedMention,
  { tokens }: Statement,
  before: readonly Statement[],
  people: readonly Person[],
): readonly number[] {
  if (mention.person !== null) return [mention.person];
  if (tokens[first]?.lower !== "they") return [];
  const meant = new Set<number>();
  for (const earlier of before.toReversed()) {
    for (const { mention } of earlier.mentions) {
      if (mention.person !== null && mayBeOneOfThem(people[mention.person]))
        meant.add(mention.person);
    }
    if (meant.size >= 2) break;
  }
  return meant.size === 2 ? [...meant] : [];
}

function mayBeOneOfThem(person: Person | undefined): boolean {
  return person?.kind === "person" || person?.kind === "unknown";
}
