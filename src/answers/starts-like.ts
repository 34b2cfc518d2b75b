import { splitWords } from "#text/split-words.ts";

/** Folded words of what somebody has typed so far; the last may be unfinished. */
export function typedWords(typed: string): readonly string[] {
  return splitWords(typed).map(({ folded }) => folded);
}

/** Whether every word typed begins a word of the name, whole words before unfinished ones. */
export function startsLike(name: readonly string[], typed: readonly string[]): boolean {
  return typed.every((word) => name.some((part) => part.startsWith(word)));
}
