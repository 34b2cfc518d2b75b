import { predicateOf } from "./predicate.ts";
import type { BareStatement, PlacedMention, Subject } from "./statement.ts";

const NOBODY: readonly Subject[] = [];

/** The mentions of a statement of which it is known whom they mean, each with its verb. */
export function subjectsOf(statement: BareStatement): readonly Subject[] {
  let subjects: Subject[] | null = null;
  for (const each of statement.mentions) {
    if (!isKnown(statement, each)) continue;
    const { mention, first, after } = each;
    subjects ??= [];
    subjects.push({ mention, first, after, predicate: predicateOf(statement, each) });
  }
  return subjects ?? NOBODY;
}

/**
 * "They" may be told from the sentences before; "it" seldom means what it is resolved to ("it was
 * clear that"), so it does not count.
 */
function isKnown({ tokens }: BareStatement, { first, mention }: PlacedMention): boolean {
  const word = tokens[first]?.lower;
  return word === "they" || (mention.person !== null && word !== "it");
}
