import { isKnown } from "./is-known.ts";
import type { PlacedMention, Statement } from "./statement.ts";

/** The known mentions for which something holds; null when there is none. */
export function subjectsWhere(
  statement: Statement,
  holds: (mention: PlacedMention) => boolean,
): readonly PlacedMention[] | null {
  let subjects: PlacedMention[] | null = null;
  for (const each of statement.mentions) {
    if (!isKnown(statement, each) || !holds(each)) continue;
    subjects ??= [];
    subjects.push(each);
  }
  return subjects;
}
