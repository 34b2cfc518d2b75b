import type { Document, Token } from "../document/document.ts";

/** The tokens of a sentence. */
export function sentenceTokens(
  { tokens, firstToken }: Document,
  sentence: number,
): readonly Token[] {
  return tokens.slice(firstToken[sentence], firstToken[sentence + 1]);
}
