import type { Statement, Subject } from "./statement.ts";

/** The subjects for which something holds; null when there is none. */
export function subjectsWhere(
  { subjects }: Statement,
  holds: (subject: Subject) => boolean,
): readonly Subject[] | null {
  let found: Subject[] | null = null;
  for (const each of subjects) {
    if (!holds(each)) continue;
    found ??= [];
    found.push(each);
  }
  return found;
}
