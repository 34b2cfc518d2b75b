import { isKnown } from "./is-known.ts";
import type { PlacedMention, Statement } from "./statement.ts";

/** The known mentions for which something holds; null when there is none. */
export function subjectsWhere(
  statement: Statement,
  holds: (mention: PlacedMention) => boolean,
): readonly PlacedMention[] | null {
  if (statement.mentions.length === 0) return null;
  const subjects = statement.mentions.filter((each) => isKnown(statement, each) && holds(each));
  return subjects.length > 0 ? subjects : null;
}
