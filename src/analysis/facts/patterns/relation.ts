import { isKnown } from "../is-known.ts";
import { predicateOf } from "../predicate.ts";
import type { FactPattern } from "../statement.ts";
import { subjectsWhere } from "../subjects-where.ts";

/** "Mira Olt taught Jon Fen": a subject, its verb, and somebody else behind it. */
export const relation: FactPattern = {
  name: "relation",
  find: (statement) =>
    subjectsWhere(statement, (subject) => {
      const verb = predicateOf(statement, subject);
      const { person } = subject.mention;
      return (
        verb !== -1 &&
        statement.mentions.some(
          (other) =>
            other.first > verb && isKnown(statement, other) && other.mention.person !== person,
        )
      );
    }),
};
