import { describe, expect, it } from "vitest";
import { cutWords } from "./cut-words.ts";

const article = `Nobody will sell the ferry. ${"long".repeat(30)} 橋は火曜日に閉鎖された。`;
const both = { isCutBefore: true, isCutAfter: true };

describe("cutWords", () => {
  it.each([
    ["will sell the", both],
    ["the ferry.", both],
    ["ll sell the fer", { isCutBefore: false, isCutAfter: false }],
    ["longlong", both],
    ["火曜", both],
    ["not in the article", both],
  ])("lets %j pass", (words, cuts) => {
    expect(cutWords({ words, ...cuts }, [article])).toEqual([]);
  });

  it.each([
    ["ill sell", { isCutBefore: true, isCutAfter: false }],
    ["sell the fer", { isCutBefore: false, isCutAfter: true }],
  ])("finds a word cut in %j", (words, cuts) => {
    expect(cutWords({ words, ...cuts }, ["another", article])).toHaveLength(1);
  });
});
