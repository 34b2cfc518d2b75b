import type { PlacedMention, Statement } from "./statement.ts";

/** The known subjects (and "they") for which something holds; null when there is none. */
export function subjectsWhere(
  statement: Statement,
  holds: (mention: PlacedMention) => boolean,
): readonly PlacedMention[] | null {
  const subjects = statement.mentions.filter(
    (each) => (each.mention.person !== null || isThey(statement, each)) && holds(each),
  );
  return subjects.length > 0 ? subjects : null;
}

function isThey({ tokens }: Statement, { first }: PlacedMention): boolean {
  return tokens[first]?.lower === "they";
}
