import type { Token } from "../../document/document.ts";
import type { FactPattern } from "../statement.ts";
import { subjectsWhere } from "../subjects-where.ts";

const COPULAS: ReadonlySet<string> = new Set(
  "is are was were be been become becomes became remain remains remained".split(" "),
);

const NOUN_PHRASE = new Set(["determiner", "possessive", "noun", "name"]);

/** "Mira Olt was the engineer of the bridge." */
export const role: FactPattern = {
  name: "role",
  find: (statement) =>
    subjectsWhere(statement, ({ predicate }) => isCopulaWithNoun(statement.tokens, predicate)),
};

/** At `from` stand auxiliaries that end in a copula, and behind it a noun phrase. */
function isCopulaWithNoun(tokens: readonly Token[], from: number): boolean {
  if (from === -1) return false;
  let at = from;
  while (tokens[at]?.tag === "auxiliary" && !COPULAS.has(tokens[at]!.lower)) at++;
  if (!COPULAS.has(tokens[at]?.lower ?? "")) return false;
  while (COPULAS.has(tokens[at]?.lower ?? "") || tokens[at]?.tag === "adverb") at++;
  const complement = tokens[at]?.tag;
  if (complement === "adjective") return tokens[at + 1]?.tag === "noun";
  return complement !== undefined && NOUN_PHRASE.has(complement);
}
