import type { Token } from "../../document/document.ts";
import { anyPredicate } from "../predicate.ts";
import type { FactPattern, Statement, Subject } from "../statement.ts";
import { subjectsWhere } from "../subjects-where.ts";

const HAVING: ReadonlySet<string> = new Set("has have had own owns owned".split(" "));

/** "Mira Olt has two bridges", "Olt’s bridge opened", "Her bridge opened". */
export const possession: FactPattern = {
  name: "possession",
  find: (statement) =>
    subjectsWhere(
      statement,
      (subject) => has(statement, subject) || isPossessor(statement, subject),
    ),
};

function has({ tokens }: Statement, { predicate }: Subject): boolean {
  if (!HAVING.has(tokens[predicate]?.lower ?? "")) return false;
  const thing = tokens[predicate + 1]?.tag;
  return thing === "determiner" || thing === "adjective" || thing === "number" || thing === "noun";
}

/** What belongs to the mention is the subject: nothing but its words before the verb. */
function isPossessor(statement: Statement, { mention, first, after }: Subject): boolean {
  const { tokens } = statement;
  const pronoun = mention.kind === "pronoun" && tokens[first]?.tag === "possessive";
  const clitic = tokens[after]?.tag === "possessive" && /^['’]s?$/u.test(tokens[after].lower);
  const ends = /['’]s?$/u.test(tokens[after - 1]?.lower ?? "") && mention.kind !== "pronoun";
  if (!pronoun && !clitic && !ends) return false;
  return (
    isSetOff(tokens, first) ||
    (opensClause(tokens[first - 1]) && anyPredicate(statement, after) !== -1)
  );
}

/** At the start of the sentence, or behind a comma or conjunction. */
function opensClause(before: Token | undefined): boolean {
  return !before || before.lower === "," || before.tag === "conjunction";
}

/** "It was Olt’s bridge that fell." */
function isSetOff(tokens: readonly Token[], first: number): boolean {
  const copula = tokens[first - 1]?.lower;
  return (copula === "was" || copula === "is") && tokens[first - 2]?.lower === "it";
}
