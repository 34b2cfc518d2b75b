import type { PlacedMention, Statement } from "./statement.ts";

/**
 * The known subjects (and "they") for which something holds; null when there is none. "It" seldom
 * means what it is resolved to ("it was clear that"), so it is no subject here.
 */
export function subjectsWhere(
  statement: Statement,
  holds: (mention: PlacedMention) => boolean,
): readonly PlacedMention[] | null {
  const subjects = statement.mentions.filter((each) => isKnown(statement, each) && holds(each));
  return subjects.length > 0 ? subjects : null;
}

function isKnown({ tokens }: Statement, { first, mention }: PlacedMention): boolean {
  const word = tokens[first]?.lower;
  return word === "they" || (mention.person !== null && word !== "it");
}
