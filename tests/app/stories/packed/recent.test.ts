import { expect, test } from "vitest";
import { createRecent } from "#app/stories/packed/recent.ts";

test("what was asked for last is kept, and no more than twice as much", () => {
  const made: string[] = [];
  const recent = createRecent<string, string>(3);
  const ask = (keys: string) => {
    made.length = 0;
    for (const key of keys) {
      const value = recent(key, () => {
        made.push(key);
        return key.toUpperCase();
      });
      expect(value).toBe(key.toUpperCase());
    }
    return made.join("");
  };
  expect(ask("abc")).toBe("abc");
  expect(ask("cba")).toBe("");
  expect(ask("d")).toBe("d");
  // Of the generation before, those that are asked for again live on.
  expect(ask("a")).toBe("");
  expect(ask("efg")).toBe("efg");
  expect(ask("a")).toBe("");
  expect(ask("b")).toBe("b");
});
