import { expect, it } from "vitest";
import { findTitle } from "#reading/plain-text/find-title.ts";

it.each([
  ["The bridge opens. It rains.", "The bridge opens"],
  ["The bridge opens! It rains.", "The bridge opens!"],
  ["The bridge opens . It rains.", "The bridge opens"],
  ["The bridge opens\nIt rains.", "The bridge opens"],
  [". It rains.", null],
])("takes the title of %j from its first sentence", (text, title) => {
  expect(findTitle(text)).toBe(title);
});
