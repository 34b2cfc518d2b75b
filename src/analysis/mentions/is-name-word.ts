import type { Token } from "../document/document.ts";

/** A capitalised word; clitics are none. */
export function isNameWord(token: Token): boolean {
  return token.kind === "word" && token.capital && !token.lower.startsWith("'");
}
