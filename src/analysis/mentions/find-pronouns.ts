import type { Document } from "../document/document.ts";
import type { CandidateMention } from "./candidate-mention.ts";
import { pronouns } from "./lexicon/pronouns.ts";

/** Every pronoun that may mean a person or an organisation. */
export function findPronouns({ tokens }: Document): readonly CandidateMention[] {
  const found: CandidateMention[] = [];
  for (const token of tokens) {
    const entry = token.kind === "word" ? pronouns.get(token.lower) : undefined;
    if (!entry || isAcronym(token.text)) continue;
    found.push({
      start: token.start,
      end: token.end,
      core: null,
      role: null,
      foundBy: "pronoun",
      kind: "pronoun",
      gender: entry.gender,
      personKind: entry.human ? "person" : "unknown",
      plural: entry.plural,
      name: null,
    });
  }
  return found;
}

/** "US" and "IT" are no pronouns. */
function isAcronym(text: string): boolean {
  return text === "US" || text === "IT" || text === "ME";
}
