import fc from "fast-check";
import { expect, it } from "vitest";
import { addRun, type MovedRun } from "#search/numbers/moved-run.ts";
import { createPairFinder } from "#search/passages/common-pairs.ts";
import { createInverter } from "#search/passages/inverter.ts";
import { indexPassages } from "#search/passages/passage-index.ts";
import type { CarriedPassages, PassageWords } from "#search/words/passage-words.ts";
import { WordTable } from "#search/words/word-table.ts";
import { finish } from "#text/steps.ts";
import { finishInTurns } from "../../helpers/finish-in-turns.ts";

const WORDS = "boat boats the of harbour ’s wall sank".split(" ");

/** Passages by an id, so that one that stays is known; enough of them that some words are frequent. */
const passages = fc.uniqueArray(fc.nat(60), { minLength: 25, maxLength: 45 });
const rare = fc.constantFrom("quay", "mast", "keel");

it("indexes passages that grow as it does all at once", () => {
  fc.assert(
    fc.property(fc.array(passages, { maxLength: 4 }), rare, (all, word) => {
      const table = new WordTable();
      const [invert, findPairs] = [createInverter(), createPairFinder()];
      let last: PassageWords | null = null;
      let ids: readonly number[] = [];
      for (const [moment, unordered] of all.entries()) {
        const now = unordered.toSorted((a, b) => a - b);
        // A word that comes later has a number that no earlier list knows.
        const words = wordsOf(now, moment > 1 ? word : "boat", table);
        const carried: CarriedPassages | null = last && {
          from: last.key,
          runs: runsBetween(ids, now, moment > 1),
        };
        const grown: PassageWords = { ...words, key: {}, carried };
        const index = finish(indexPassages(grown, table, invert));
        const anew = finish(indexPassages({ ...words, key: {}, carried: null }, table));
        expect([index.postings, index.length]).toEqual([anew.postings, anew.length]);
        expect(index.vocabulary.held).toEqual(anew.vocabulary.held);
        const pairs = finish(findPairs(index)).lists.lists;
        expect(pairs).toEqual(finish(createPairFinder()(anew)).lists.lists);
        [last, ids] = [grown, now];
      }
    }),
    { seed: 1, numRuns: 60 },
  );
});

it("indexes two that grew of one at the same time", () => {
  fc.assert(
    fc.property(passages, passages, passages, (base, one, other) => {
      const table = new WordTable();
      const [invert, findPairs] = [createInverter(), createPairFinder()];
      const [before, ...grown] = [base, one, other].map((ids) => ids.toSorted((a, b) => a - b));
      const from = { ...wordsOf(before!, "boat", table), key: {}, carried: null };
      finish(findPairs(finish(indexPassages(from, table, invert))));
      const words = grown.map((ids) => {
        const carried = { from: from.key, runs: runsBetween(before!, ids, false) };
        return { ...wordsOf(ids, "boat", table), key: {}, carried };
      });
      const indexes = finishInTurns(words.map((each) => indexPassages(each, table, invert)));
      const pairs = finishInTurns(indexes.map(findPairs));
      for (const [at, each] of words.entries()) {
        const anew = finish(indexPassages({ ...each, carried: null }, table));
        expect(indexes[at]!.postings).toEqual(anew.postings);
        expect(pairs[at]!.lists.lists).toEqual(finish(createPairFinder()(anew)).lists.lists);
      }
    }),
    { seed: 2, numRuns: 60 },
  );
});

/** Every third passage holds the word. */
function wordsOf(ids: readonly number[], word: string, table: WordTable) {
  const items: number[] = [];
  const bounds = [0];
  for (const id of ids) {
    const texts = [...WORDS.slice(id % 4, (id % 4) + 3), id % 3 === 0 ? word : "keen"];
    for (const text of texts) {
      const number = table.numberOf(text);
      if (table.formOf(number) >= 0) items.push(number);
    }
    bounds.push(items.length);
  }
  const [starts, ends] = [bounds.slice(0, -1), bounds.slice(1)];
  return {
    starts: Uint32Array.from(starts),
    ends: Uint32Array.from(ends),
    items: Uint32Array.from(items),
  };
}

/** Those that hold the word changed with it. */
function runsBetween(before: readonly number[], now: readonly number[], isNewWord: boolean) {
  const runs: MovedRun[] = [];
  for (const [to, id] of now.entries()) {
    const from = before.indexOf(id);
    if (from < 0 || (isNewWord && id % 3 === 0)) continue;
    addRun(runs, { from, to: from + 1, by: to - from });
  }
  return runs;
}
