import { describe, expect, it } from "vitest";
import { compareClaim } from "#answers/compare-claim.ts";
import { comparedWords } from "#answers/compared-words.ts";
import { createWordCosts } from "#answers/word-costs.ts";
import { sliceSpan } from "#text/span.ts";

const RECORD = "We can’t keep 40 boats in a harbour without walls";

function lay(claim: string, record: string, mayJoin = false) {
  const [claimed, recorded] = [wordsOf(claim), wordsOf(record)];
  const costsOf = createWordCosts(claimed.map(({ folded }) => folded));
  return compareClaim(claim, claimed, recorded, costsOf, mayJoin);
}

function wordsOf(text: string) {
  return comparedWords(text, [{ start: 0, end: text.length }]);
}

function told(claim: string, record: string, mayJoin = false): readonly string[] {
  return lay(claim, record, mayJoin).differences.map(({ kind, claimed, onRecord, note }) => {
    const sides = [claimed, onRecord && sliceSpan(record, onRecord)].filter(Boolean);
    return `${kind} ${[...new Set(sides)].join("|")}${note ? ` (${note})` : ""}`;
  });
}

describe("a claim laid against a line", () => {
  it.each([
    ["boats in a harbour", ["same boats in a harbour"]],
    ["BOATS — in a harbour!", ["same BOATS — in a harbour|boats in a harbour"]],
    ["boats in the harbour", ["same boats in", "changed the|a", "same harbour"]],
    ["boats in our tiny harbour", ["same boats in", "added our", "changed tiny|a", "same harbour"]],
    ["boats in a very harbour", ["same boats in a", "added very", "same harbour"]],
    ["boats in harbour", ["same boats in", "missing a", "same harbour"]],
    ["40 ships in", ["same 40", "changed ships|boats", "same in"]],
    ["keep 50 boats", ["same keep", "changed 50|40 (number)", "same boats"]],
    ["we can keep", ["same we|We", "changed can|can’t (negation)", "same keep"]],
    // The halves of a contraction are one word: nothing is shown twice.
    ["we won’t keep", ["same we|We", "changed won’t|can’t", "same keep"]],
    ["we can not keep", ["same we can not keep|We can’t keep"]],
    ["we could not keep", ["same we|We", "changed could not|can’t", "same keep"]],
    ["we keep", ["same we|We", "missing can’t (negation)", "same keep"]],
    ["we can’t keep", ["same we can’t keep|We can’t keep"]],
    ["can’t hold Ada boats", ["same can’t", "changed hold Ada|keep 40 (number)", "same boats"]],
  ])("%j", (claim, pieces) => {
    expect(told(claim, RECORD)).toEqual(pieces);
  });

  it.each([
    ["in full", "a harbour without walls", true],
    ["with a mark where words are left out", "can’t keep … in a harbour", true],
    ["with two such marks", "We ... boats in […] walls", true],
    ["with words left out and no mark", "can’t keep in a harbour", false],
    ["with a mark elsewhere", "can’t … keep in a harbour", false],
    ["with a mark and a word more", "can’t keep … in a big harbour", false],
    ["with another word", "keep 40 ships", false],
    ["with the same word in another form", "keep 40 boat", false],
    ["without words", "…", false],
  ])("is verbatim %s: %s", (_, claim, isVerbatim) => {
    expect(lay(claim, RECORD).isVerbatim).toBe(isVerbatim);
  });

  it("tells of nothing that is left out at a mark, and of all that is elsewhere", () => {
    expect(told("We … boats in harbour", RECORD)).toEqual([
      "same We … boats in|We can’t keep 40 boats in",
      "missing a",
      "same harbour",
    ]);
  });

  it("finds what stands far behind a mark of omission", () => {
    const far = Array.from({ length: 60 }, (_, at) => `w${at}`).join(" ");
    const record = `Boats sink slowly ${far} and ships float well`;
    expect(told("Boats sink slowly … and ships float well", record)).toHaveLength(1);
    expect(told("Boats sink slowly and ships float well", record).length).toBeGreaterThan(1);
  });

  it.each([
    ["They float. They are gone.", true, "same"],
    ["They float. They are gone.", false, "same, missing, same"],
    ["They float, they are gone.", true, "same, missing, same"],
    ["They float … They are gone.", false, "same"],
  ])("%j, may it be joined of several: %j", (claim, mayJoin, kinds) => {
    const record = "They float. Boats sink here. They are gone.";
    const { differences } = lay(claim, record, mayJoin);
    expect(differences.map(({ kind }) => kind).join(", ")).toBe(kinds);
  });

  // A telling word weighs 2, others 1; left out, half of that. Changed, it keeps what is alike.
  it.each([
    ["word for word", "boats in a harbour", "boats in a harbour", 1],
    ["without words", "", "boats", 0],
    ["against nothing", "boats", "", 0],
    ["a telling word left out", "keep boats", "keep 40 boats", 4 / 5],
    ["another word left out", "boats harbour", "boats a harbour", 4 / 4.5],
    ["a telling word more", "keep forty boats", "keep boats", 4 / 6],
    ["another word more", "keep very boats", "keep boats", 4 / 5],
    ["another telling word", "the boats", "the hall", 1.1 / 3],
    ["another word", "a boats", "the boats", 2.05 / 3],
    ["another form", "the boat", "the boats", 1.8 / 3],
    ["misspelt", "the goats", "the boats", 1.6 / 3],
  ])("is like it %s", (_, claim, record, likeness) => {
    expect(lay(claim, record).likeness).toBeCloseTo(likeness, 6);
  });

  it.each([
    ["boats in a harbour", 4],
    ["ships in a harbours", 2],
    ["can’t", 2],
    ["parrots", 0],
    ["can’t … in a harbour", 5],
    ["… boats in", 2],
  ])("%j has as many words that stand on record: %i", (claim, same) => {
    expect(lay(claim, RECORD).same).toBe(same);
  });

  it("is compared by its beginning when it is long, and so is the line", () => {
    const words = (from: number, to: number) =>
      Array.from({ length: to - from }, (_, at) => `w${from + at}`).join(" ");
    expect(lay(words(0, 450), words(0, 450)).same).toBe(400);
    expect(lay(words(1490, 1520), words(0, 1600)).same).toBe(10);
  });
});
