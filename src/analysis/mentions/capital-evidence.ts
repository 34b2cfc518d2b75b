import { foldName, isGivenName } from "#story/names/parse-name.ts";
import type { Document } from "../document/document.ts";
import type { SentenceCase } from "./sentence-case.ts";

/** How the article itself writes its words, which tells names from words that only begin a sentence. */
export interface CapitalEvidence {
  /** Keys seen in lower case. */
  readonly lower: ReadonlySet<string>;
  /** Keys seen with a capital where no sentence, quotation or heading asks for one. */
  readonly capital: ReadonlySet<string>;
  /** Keys seen right after a given name or a form of address: surnames, even if they are words. */
  readonly surnames: ReadonlySet<string>;
}

export function capitalEvidence(
  document: Document,
  cases: readonly SentenceCase[],
): CapitalEvidence {
  const lower = new Set<string>();
  const capital = new Set<string>();
  const surnames = new Set<string>();
  const { tokens } = document;
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]!;
    if (token.kind !== "word") continue;
    if (!token.capital) lower.add(token.lower);
    else if (cases[token.sentence] === "sentence" && !opensClause(document, index)) {
      capital.add(token.lower);
      if (followsGivenName(document, index)) surnames.add(foldName(token.text));
    }
  }
  return { lower, capital, surnames };
}

function followsGivenName({ tokens }: Document, index: number): boolean {
  const before = tokens[index - 1]!;
  if (before.kind !== "word" || !before.capital) return false;
  const key = foldName(before.text);
  return isGivenName(key) || /^(?:mr|mrs|ms|miss)$/.test(key);
}

/** At the head of a sentence or a quotation, or after a colon: where any word gets its capital. */
export function opensClause({ tokens }: Document, index: number): boolean {
  const token = tokens[index]!;
  const before = tokens[index - 1];
  if (!before || before.sentence !== token.sentence) return true;
  if (before.kind === "quote") return before.end === token.start;
  return before.kind === "punctuation" && /^(?:[:.!?…•*([—–]|--+|\.{3,})$/.test(before.text);
}
