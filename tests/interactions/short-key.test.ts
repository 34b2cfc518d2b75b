import fc from "fast-check";
import { expect, it } from "vitest";
import { shortKey } from "#interactions/short-key.ts";

it.each(["mara-quist", "a".repeat(22)])("%s names itself", (name) =>
  expect(shortKey(name)).toBe(name),
);

it("is short, and another for another name", () => {
  const seen = new Map<string, string>();
  fc.assert(
    fc.property(fc.string({ minLength: 1, maxLength: 80 }), (name) => {
      const key = shortKey(name);
      expect(key.length).toBeLessThanOrEqual(22);
      expect(seen.get(key) ?? name).toBe(name);
      seen.set(key, name);
    }),
    { seed: 3, numRuns: 5000 },
  );
});

it("cannot be forged by a name that looks like a key", () => {
  expect(shortKey("~abc")).not.toBe("~abc");
});
