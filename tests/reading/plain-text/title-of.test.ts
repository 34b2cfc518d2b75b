import { expect, it } from "vitest";
import { titleOf } from "#reading/plain-text/title-of.ts";

it.each([
  ["The bridge opens. It rains.", "The bridge opens"],
  ["The bridge opens! It rains.", "The bridge opens!"],
  ["The bridge opens . It rains.", "The bridge opens"],
  ["The bridge opens\nIt rains.", "The bridge opens"],
  [". It rains.", null],
])("takes the title of %j from its first sentence", (text, title) => {
  expect(titleOf(text)).toBe(title);
});
