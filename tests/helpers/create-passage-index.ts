import { NumberBuffer } from "#search/numbers/number-buffer.ts";
import { indexPassages, type PassageIndex } from "#search/passages/passage-index.ts";
import { readWords } from "#search/words/read-words.ts";
import { WordTable } from "#search/words/word-table.ts";
import { finish } from "#text/steps.ts";

/** Indexes passages; each is given as its stretches of text, which count as running on. */
export function createPassageIndex(passages: readonly (readonly string[])[]): PassageIndex {
  const table = new WordTable();
  const items = new NumberBuffer();
  const bounds = new NumberBuffer();
  bounds.push(0);
  for (const texts of passages) {
    for (const text of texts) readWords(text, table, (word) => items.push(word));
    bounds.push(items.length);
  }
  const all = bounds.toArray();
  const [starts, ends] = [all.subarray(0, -1), all.subarray(1)];
  const words = { starts, ends, items: items.toArray(), key: {}, carried: null };
  return finish(indexPassages(words, table));
}
