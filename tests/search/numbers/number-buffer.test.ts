import fc from "fast-check";
import { expect, it } from "vitest";
import { NumberBuffer } from "#search/numbers/number-buffer.ts";

const number = fc.integer({ min: 0, max: 1_000_000 });

it("holds what was pushed and appended, however much room was thought of", () => {
  fc.assert(
    fc.property(fc.nat(40), fc.array(fc.array(number, { maxLength: 40 })), (room, groups) => {
      const buffer = new NumberBuffer(room);
      for (const group of groups) buffer.append(Uint32Array.from(group));
      for (const each of groups.flat()) buffer.push(each);
      expect([...buffer.toArray()]).toEqual([...groups.flat(), ...groups.flat()]);
      expect(buffer.length).toBe(2 * groups.flat().length);
    }),
  );
});

it("moves what it appends by one step below a bound and by another from it on", () => {
  const step = fc.constantFrom(0, 1, 7, 500);
  fc.assert(
    fc.property(fc.array(number), number, step, step, (numbers, bound, below, above) => {
      const buffer = new NumberBuffer(1);
      buffer.push(3);
      buffer.appendMoved(Uint32Array.from(numbers), bound, below, above);
      const moved = numbers.map((each) => each + (each < bound ? below : above));
      expect([...buffer.toArray()]).toEqual([3, ...moved]);
    }),
  );
});

it("keeps numbers below nought as they wrap round", () => {
  const buffer = new NumberBuffer(1);
  buffer.appendMoved(Int32Array.of(~4, 2, ~0), 0, -3, 5);
  expect([...new Int32Array(buffer.toArray())]).toEqual([~7, 7, ~3]);
  buffer.appendMoved(Int32Array.of(~4), 0, 0, 0);
  expect(new Int32Array(buffer.toArray())[3]).toBe(~4);
});
