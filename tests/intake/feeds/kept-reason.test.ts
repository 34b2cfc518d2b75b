import { describe, expect, it } from "vitest";
import { keptReason, wordsOfReason } from "#intake/feeds/kept-reason.ts";
import { de } from "#languages/de.ts";
import { en } from "#languages/en.ts";
import type { Reason } from "#reading/cannot-read.ts";

describe("a reason that is kept", () => {
  const reasons: readonly (readonly [string, Reason])[] = [
    ["plain words", ({ noArticle }) => noArticle],
    ["words with a number", ({ tooLarge }) => tooLarge(5)],
    ["words with what another said", ({ serverSays }) => serverSays('410 "gone" [,')],
    ["words with two things", ({ unknownEnding }) => unknownEnding(".doc", ".txt, .md")],
    ["one of two", ({ isType, noType }) => ("" === "".trim() ? noType : isType("a"))],
  ];
  it.each(reasons)("is worded later as it would have been: %s", (_, reason) => {
    const kept = JSON.parse(JSON.stringify(keptReason(reason)));
    expect(wordsOfReason(kept)(en)).toBe(reason(en.reasons));
    expect(wordsOfReason(kept)(de)).toBe(reason(de.reasons));
  });

  it("is the plainest where it is made of several", () => {
    const several: Reason = ({ empty, noText }) => `${empty}; ${noText}`;
    expect(wordsOfReason(keptReason(several))(en)).toBe(en.reasons.noArticle);
  });

  it.each([
    ["of another version", ["whatever", 3]],
    ["of no name", []],
    ["of a name that is no words", ["shape"]],
    ["of a name that every object has", ["constructor"]],
  ])("%s is worded plainly", (_, kept) => {
    expect(wordsOfReason(kept)(en)).toBe(en.reasons.noArticle);
  });
});
