import { splitWords } from "./split-words.ts";

/** The words of a text in order, each folded. */
export function foldedWords(text: string): readonly string[] {
  return splitWords(text).map(({ folded }) => folded);
}
