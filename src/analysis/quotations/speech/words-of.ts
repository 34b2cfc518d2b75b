import type { Tag, Token } from "../../document/document.ts";

/** The words and numbers of a stretch. */
export interface StretchWords {
  readonly count: number;
  readonly first: Token | null;
  /** All words of weight capitalised, the first alone, or none. */
  readonly capitals: "titled" | "capital" | "small";
}

const WEIGHTY: ReadonlySet<Tag> = new Set(["name", "noun", "verb", "adjective", "pronoun"]);

/** What the words and numbers from one token to another look like. */
export function wordsOf(tokens: readonly Token[], first: number, last: number): StretchWords {
  let count = 0;
  let opening: Token | null = null;
  let titled = true;
  for (let at = first; at <= last; at++) {
    const token = tokens[at]!;
    if (token.kind !== "word" && token.kind !== "number") continue;
    opening ??= token;
    count++;
    if (!token.capital && WEIGHTY.has(token.tag)) titled = false;
  }
  const opens = opening !== null && (opening.capital || opening.kind === "number");
  return { count, first: opening, capitals: opens ? (titled ? "titled" : "capital") : "small" };
}
