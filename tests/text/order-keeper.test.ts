import fc from "fast-check";
import { expect, it } from "vitest";
import { createListsOrderKeeper, createOrderKeeper } from "#text/order-keeper.ts";
import { finish } from "#text/steps.ts";
import { finishInTurns } from "../helpers/finish-in-turns.ts";

const byNumber = (a: number, b: number) => a - b;

it("orders one list after the other as sorting does, whatever came and went", () => {
  const lists = fc.array(fc.uniqueArray(fc.nat(60), { maxLength: 30 }), { maxLength: 6 });
  fc.assert(
    fc.property(lists, (all) => {
      const inOrder = createOrderKeeper(byNumber);
      for (const list of all) expect(finish(inOrder(list))).toEqual(list.toSorted(byNumber));
    }),
    { seed: 1 },
  );
});

it("orders long lists, a part at a time", () => {
  const long = Array.from({ length: 5_432 }, (_, at) => (at * 7_919) % 5_432);
  let steps = 0;
  const ordering = createOrderKeeper(byNumber)(long);
  let step = ordering.next();
  for (; !step.done; step = ordering.next()) steps++;
  expect(step.value).toEqual(long.toSorted(byNumber));
  expect(steps).toBeGreaterThan(5);
});

it("compares what came with its neighbours alone", () => {
  let compared = 0;
  const inOrder = createOrderKeeper<number>((a, b) => {
    compared++;
    return a - b;
  });
  const long = Array.from({ length: 2_000 }, (_, at) => ((at * 7_919) % 2_000) * 2);
  finish(inOrder(long));
  compared = 0;
  finish(inOrder([77, ...long]));
  expect(compared).toBeLessThan(2_100);
});

/** Lists that stay, come and go whole, as those of articles do. */
const shelf = Array.from({ length: 12 }, (_, at) => [at, at + 100, ((at * 7) % 12) + 200]);
const chosen = fc.uniqueArray(fc.constantFrom(...shelf));

it("orders what lists hold, whatever lists came and went, and two at the same time", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(chosen, chosen), { maxLength: 5 }), (all) => {
      const inOrder = createListsOrderKeeper(byNumber);
      for (const two of all) {
        const ordered = finishInTurns(two.map((lists) => inOrder(lists)));
        expect(ordered).toEqual(two.map((lists) => lists.flat().sort(byNumber)));
      }
    }),
    { seed: 1 },
  );
});
