import { describe, expect, it } from "vitest";
import { stem } from "#text/stem.ts";

describe("stem", () => {
  it.each([
    ["said", "says"],
    ["told", "telling"],
    ["left", "leave"],
    ["boats", "boat"],
    ["children", "child"],
    ["closing", "closed"],
    ["wrote", "written"],
  ])("leads %s and %s to one stem", (a, b) => {
    expect(stem(a)).toBe(stem(b));
  });

  it.each([
    ["harbour", "harvest"],
    ["will", "well"],
    ["not", "note"],
    ["2019", "2018"],
    ["1990s", "1990"],
    ["is", "i"],
  ])("keeps %s and %s apart", (a, b) => {
    expect(stem(a)).not.toBe(stem(b));
  });
});
