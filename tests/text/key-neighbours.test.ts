import { expect, it } from "vitest";
import { KEY_NEIGHBOURS } from "#text/key-neighbours.ts";

const touching = (key: string) =>
  [...(KEY_NEIGHBOURS.get(key.charCodeAt(0)) ?? [])]
    .map((code) => String.fromCharCode(code))
    .toSorted()
    .join("");

it.each([
  ["q", "aw"],
  ["p", "lo"],
  ["a", "qswz"],
  ["l", "kop"],
  ["z", "asx"],
  ["m", "jkn"],
  ["g", "bfhtvy"],
  ["5", ""],
])("the key %s is touched by %s", (key, neighbours) => {
  expect(touching(key)).toBe(neighbours);
});
