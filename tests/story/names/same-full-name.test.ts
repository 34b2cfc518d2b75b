import { describe, expect, it } from "vitest";
import { parseName } from "#story/names/parse-name.ts";
import { sameFullName } from "#story/names/same-full-name.ts";

describe("sameFullName", () => {
  it.each([
    ["Mira Lund", "Mira Lund", true],
    ["Mira Lund", "Mira K. Lund", true],
    ["Mira Kate Lund", "Mira K. Lund", true],
    ["M. Lund", "Mira Lund", true],
    ["Bob Lund", "Robert Lund", true],
    ["Bill Lund", "Will Lund", true],
    ["J. Edgar Lund", "Edgar Lund", true],
    ["Mira Lund", "Mira Rask", false],
    ["Mira Lund", "Marek Lund", false],
    ["Mira A. Lund", "Mira K. Lund", false],
    ["Oskar Lund", "Oskar Lund Jr.", false],
    ["Lund", "Mira Lund", false],
    ["Bob Lund", "William Lund", false],
  ])("%s and %s: %s", (a, b, same) => {
    expect(sameFullName(parseName(a), parseName(b))).toBe(same);
    expect(sameFullName(parseName(b), parseName(a))).toBe(same);
  });
});
