import type { Token } from "../../document/document.ts";
import type { FactPattern } from "../statement.ts";
import { subjectsWhere } from "../subjects-where.ts";

/** "Mira Olt, the engineer of the bridge, …": a name and, behind a comma, what it is. */
export const apposition: FactPattern = {
  name: "apposition",
  find: (statement) =>
    subjectsWhere(
      statement,
      ({ mention, after }) => mention.kind === "name" && isDescription(statement.tokens, after),
    ),
};

/** A comma, a noun phrase without a name before its noun, and a comma or the end. */
function isDescription(tokens: readonly Token[], after: number): boolean {
  if (tokens[after]?.lower !== ",") return false;
  let at = after + 1;
  if (tokens[at]?.lower === "once" || tokens[at]?.lower === "then") at++;
  const opens = tokens[at]?.tag === "determiner" || tokens[at]?.tag === "possessive";
  const former = tokens[at]?.lower === "former";
  if (!opens && !former) return false;
  at++;
  while (tokens[at]?.tag === "adjective" || tokens[at]?.tag === "adverb") at++;
  if (tokens[at]?.tag !== "noun") return false;
  return closesBeforeVerb(tokens, at);
}

/** No verb of its own before the closing mark: "Olt, the rain falling, left" describes nobody. */
function closesBeforeVerb(tokens: readonly Token[], from: number): boolean {
  for (const { lower, tag } of tokens.slice(from, from + 14)) {
    if (lower === "," || lower === "." || lower === ";" || lower === "who") return true;
    if (tag === "verb" || tag === "auxiliary" || tag === "modal") return false;
  }
  return false;
}
