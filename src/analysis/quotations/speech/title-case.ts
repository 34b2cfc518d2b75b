import type { Token } from "../../document/document.ts";

/** The words and numbers from one token to another. */
export function wordsOf(tokens: readonly Token[], first: number, last: number): readonly Token[] {
  return tokens.slice(first, last + 1).filter(({ kind }) => kind === "word" || kind === "number");
}

/** All words of weight capitalised, the first alone, or none. */
export function titleCase(words: readonly Token[]): "titled" | "capital" | "small" {
  if (!words[0]?.capital && words[0]?.kind !== "number") return "small";
  const weighty = words.filter(
    ({ tag }) =>
      tag === "name" ||
      tag === "noun" ||
      tag === "verb" ||
      tag === "adjective" ||
      tag === "pronoun",
  );
  return weighty.every(({ capital }) => capital) ? "titled" : "capital";
}
