import { expect, it } from "vitest";
import { remembered } from "#text/remembered.ts";

it("makes something of each object once", () => {
  const asked: number[] = [];
  const double = remembered(({ value }: { readonly value: number }) => {
    asked.push(value);
    return value * 2;
  });
  const [two, three] = [{ value: 2 }, { value: 3 }];
  expect([double(two), double(three), double(two), double({ value: 2 })]).toEqual([4, 6, 4, 4]);
  expect(asked).toEqual([2, 3, 2]);
});
