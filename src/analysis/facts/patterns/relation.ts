import type { FactPattern, Subject } from "../statement.ts";
import { subjectsWhere } from "../subjects-where.ts";

/** "Mira Olt taught Jon Fen": a subject, its verb, and somebody else behind it. */
export const relation: FactPattern = {
  name: "relation",
  find: (statement) =>
    subjectsWhere(statement, ({ mention: { person }, predicate }) => {
      const isElse = (other: Subject) => other.first > predicate && other.mention.person !== person;
      return predicate !== -1 && statement.subjects.some(isElse);
    }),
};
