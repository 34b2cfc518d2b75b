import { describe, expect, it } from "vitest";
import { judgeLookup } from "#search/lookup/judge-lookup.ts";
import type { Found, LookupResult } from "#search/lookup/lookup.ts";
import { LOOKUP_FEATURES, lookupFeatures } from "#search/lookup/lookup-features.ts";
import { RANK_FEATURES, rankFeatures } from "#search/lookup/rank-features.ts";

const FOUND: Found = {
  passage: 3,
  score: 0.7,
  coverage: 0.8,
  order: 0.6,
  exact: 0.5,
  found: 0.75,
  run: 2,
  loose: 0.9,
  first: 1,
  last: 8,
  letters: 0.9,
  rank: 0.7,
};

function resultOf(words: readonly string[], found: readonly Partial<Found>[]): LookupResult {
  const empty = { readings: new Map(), stems: [], ownStem: -1, weight: 2 };
  return {
    query: { words: words.map((folded) => ({ ...empty, folded })), weight: 2 * words.length },
    found: found.map((each) => ({ ...FOUND, ...each })),
  };
}

const FOUR = ["we", "sold", "the", "ferry"];

describe("lookupFeatures", () => {
  // Four words that weigh 8 together, in an index of e² - 2 passages.
  const size = Math.E ** 2 - 2;
  const features = (found: readonly Partial<Found>[]) =>
    lookupFeatures(resultOf(FOUR, found), size)!;

  it.each([
    ["coverage", 0.8],
    ["coverageSquared", 0.64],
    ["order", 0.6],
    ["orderSquared", 0.36],
    ["exact", 0.5],
    ["found", 0.75],
    ["run", 2 / 8],
    ["runShare", 2 / 4],
    ["logWords", Math.log(4)],
    ["coverageTimesLogWords", 0.8 * Math.log(4)],
    ["tellingWords", 1],
    ["information", 3.2],
    ["rootInformation", Math.sqrt(3.2)],
    ["margin", 0.2],
    ["letters", 0.9],
    ["lettersSquared", 0.81],
    ["lettersMargin", 0.3],
    ["tightness", 4 / 8],
    ["rank", 0.7],
    ["logSize", 2],
  ] as const)("%s is %f", (name, value) => {
    expect(features([{}, { rank: 0.5, letters: 0.6 }])[name]).toBeCloseTo(value, 10);
  });

  it("are those that the judgement weighs", () => {
    expect(Object.keys(features([{}])).toSorted()).toEqual(LOOKUP_FEATURES.toSorted());
  });

  it.each([
    [
      "a passage as good is no rival",
      [{}, { rank: 0.6995 }, { rank: 0.4, letters: 0.5 }],
      0.3,
      0.4,
    ],
    ["without a rival all is margin", [{}], 0.7, 0.9],
  ])("%s", (_, found, margin, lettersMargin) => {
    expect(features(found).margin).toBeCloseTo(margin, 10);
    expect(features(found).lettersMargin).toBeCloseTo(lettersMargin, 10);
  });

  it("of a run longer than eight words are those of eight, of a short stretch those of the query", () => {
    const { run, runShare, tightness } = features([{ run: 20, last: 2 }]);
    expect([run, runShare, tightness]).toEqual([1, 2, 1]);
  });

  it("are none where nothing was found", () => {
    expect(lookupFeatures(resultOf(FOUR, []), size)).toBeNull();
  });
});

describe("rankFeatures", () => {
  const values = (alignment: Partial<Found>) => {
    const read = rankFeatures({ ...FOUND, ...alignment }, 0.9, 4);
    return Object.fromEntries(
      RANK_FEATURES.map((name, at) => [name, Number(read[at]!.toFixed(10))]),
    );
  };

  it("are shares, and how tight the words stand", () => {
    expect(values({})).toEqual({
      coverage: 0.8,
      order: 0.6,
      exact: 0.5,
      found: 0.75,
      letters: 0.9,
      loose: 0.9,
      run: 0.5,
      tightness: 0.5,
      coverageTimesTightness: 0.4,
      coverageTimesOrder: 0.48,
    });
  });

  it("count loose words no more than 1.2, and a stretch shorter than the query as tight", () => {
    expect(values({ loose: 1.5, first: 2, last: 3 })).toMatchObject({ loose: 1.2, tightness: 1 });
  });
});

describe("judgeLookup", () => {
  const perfect = {
    coverage: 1,
    order: 1,
    exact: 1,
    found: 1,
    run: 4,
    letters: 1,
    rank: 1,
    first: 0,
    last: 3,
  };
  const poor = {
    coverage: 0.1,
    order: 0.1,
    exact: 0,
    found: 0.25,
    run: 1,
    letters: 0.2,
    rank: 0.1,
  };

  it("answers a line that stands so in a passage, and not one that shares a word", () => {
    const sure = judgeLookup(resultOf(FOUR, [perfect, { rank: 0.2, letters: 0.2 }]), 500);
    expect(sure.answered).toBe(true);
    expect(sure.confidence).toBeGreaterThan(0.9);
    expect(sure.confidence).toBeLessThan(1);
    const unsure = judgeLookup(resultOf(FOUR, [poor]), 500);
    expect(unsure.answered).toBe(false);
    expect(unsure.confidence).toBeLessThan(0.5);
    expect(unsure.confidence).toBeGreaterThan(0);
  });

  // One or two words that stand everywhere are nobody's in particular.
  it.each([
    [["the"], false],
    [["of", "the"], false],
    [["x", "the"], false],
    [["a", "b"], false],
    [[], false],
    [["of", "ferry"], true],
    [["of", "the", "it"], true],
  ])("%j says enough: %s", (words, says) => {
    const { confidence } = judgeLookup(resultOf(words, [perfect]), 500);
    expect(confidence > 0).toBe(says);
  });

  it("is not sure of nothing", () => {
    expect(judgeLookup(resultOf(FOUR, []), 500)).toEqual({ confidence: 0, answered: false });
  });
});
