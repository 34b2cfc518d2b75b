import { expect, it } from "vitest";
import { sameInAnyCase } from "#text/same-in-any-case.ts";

it.each([
  ["Mira Olt", "mira olt", true],
  ["ÉLAN", "élan", true],
  ["", "", true],
  ["Mira", "Mira ", false],
  ["Élan", "Elan", false],
])("%j and %j: %j", (a, b, same) => {
  expect(sameInAnyCase(a, b)).toBe(same);
});
