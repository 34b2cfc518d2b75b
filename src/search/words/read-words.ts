import { scanWords } from "#text/split-words.ts";
import type { WordTable } from "./word-table.ts";

/**
 * Takes each word of a text by its number in the table, and where it begins; those of which nothing
 * remains after folding are left out.
 */
export function readWords(
  text: string,
  table: WordTable,
  take: (word: number, start: number) => void,
): void {
  scanWords(text, (start, end) => {
    const word = table.numberOf(text.slice(start, end));
    if (table.formOf(word) >= 0) take(word, start);
  });
}
