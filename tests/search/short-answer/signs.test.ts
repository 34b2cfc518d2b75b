import { describe, expect, it } from "vitest";
import { SHAPE_FEATURES } from "#search/short-answer/shape-features.ts";
import { forEachSign, PAIR_SIGNS, SIGNS } from "#search/short-answer/signs.ts";
import { OWN_FEATURES, SPAN_FEATURES, spanFeatures } from "#search/short-answer/span-features.ts";
import { madeQuestion, madeView } from "../../helpers/made-scene.ts";

function signsOf(question: string, bracketed: string): string[] {
  const all = [...SIGNS, ...PAIR_SIGNS];
  const found: string[] = [];
  forEachSign(madeView(madeQuestion(question), bracketed), (sign) => found.push(all[sign]!));
  return found;
}

/** The signs of where a stretch stands, the build of the question left out. */
const relations = (question: string, bracketed: string, build: string) =>
  signsOf(question, bracketed)
    .slice(0, -4)
    .map((sign) => sign.slice(sign.startsWith(build) ? build.length : 0))
    .join(" ");

describe("the signs of a stretch", () => {
  it.each([
    [
      "[The boat] sank",
      ["startTag:article", "endTag:noun", "startPair:edge>article", "endPair:noun>verb"],
    ],
    [
      "with [Ada] and Bram",
      ["startTag:name", "endTag:name", "startPair:preposition>name", "endPair:name>conjunction"],
    ],
    ["it [was sold]", ["startTag:be", "endTag:verb", "startPair:pronoun>be", "endPair:verb>edge"]],
  ])("%s: its tags, and those beside it", (bracketed, signs) => {
    expect(signsOf("Who?", bracketed)).toEqual(signs);
  });

  // “sold” is the first word that tells something, “ferry” the last.
  it.each([
    ["Ada sold [it]", "TellingBeforeIsFirst AfterFirst"],
    ["[it] was sold", "TellingAfterIsFirst BeforeFirst"],
    ["the ferry [it]", "TellingBeforeIsLast AfterLast"],
    ["[it] ferry", "TellingAfterIsLast BeforeLast"],
    ["sold [it] ferry", "TellingBeforeIsFirst TellingAfterIsLast AfterFirst BeforeLast"],
    ["ferry [it] sold", "TellingAfterIsFirst TellingBeforeIsLast BeforeFirst AfterLast"],
    ["Ada [sold it ferry] there", ""],
    ["boats [it sold] there", ""],
    ["the [ferry there]", ""],
    ["boats [it] boats", ""],
  ])("%s: %s", (bracketed, expected) => {
    expect(relations("Who sold the ferry?", bracketed, "subject")).toBe(expected);
    expect(relations("What was sold with the ferry?", bracketed, "be")).toBe(expected);
    expect(relations("What did they sell with the ferry?", bracketed, "do")).toBe(expected);
    expect(relations("What would sell a ferry?", bracketed, "other")).toBe(expected);
  });

  it("have names of their own", () => {
    const all = [...SIGNS, ...PAIR_SIGNS];
    expect(new Set(all).size).toBe(all.length);
    expect(all.filter((name) => name === "")).toEqual([]);
    expect(SIGNS).toHaveLength(4 * 8 + 2 * 17);
    expect(PAIR_SIGNS).toHaveLength(2 * 17 * 17);
  });
});

it("the features of a stretch are those that are not 0, then the signs that hold", () => {
  const { scene, first, last } = madeView(madeQuestion("Who sold the ferry?"), "sold [it] there");
  const { numbers, values } = spanFeatures(scene, { first, last });
  const told = new Map(numbers.map((number, at) => [SPAN_FEATURES[number], values[at]]));
  expect(told.size).toBe(numbers.length);
  expect(told.get("oneWord")).toBe(1);
  expect(told.get("startsWithPronoun")).toBe(1);
  expect(told.get("stopShare")).toBe(1);
  expect(told.get("logGapAfter")).toBe(Math.log(16));
  expect(told.get("startTag:pronoun")).toBe(1);
  expect(told.get("endPair:pronoun>adverb")).toBe(1);
  // Of one word the logarithm of its length is 0.
  for (const absent of ["logLength", "twoWords", "startTag:name"])
    expect(told.has(absent)).toBe(false);
  expect(values.every((value) => value !== 0)).toBe(true);
});

it("what each kind of question weighs its own way stands before the pairs of tags", () => {
  expect(SPAN_FEATURES[0]).toBe(Object.keys(SHAPE_FEATURES)[0]);
  expect(SPAN_FEATURES.indexOf(PAIR_SIGNS[0]!)).toBe(OWN_FEATURES);
  expect(SPAN_FEATURES[OWN_FEATURES - 1]).toBe(SIGNS.at(-1));
});
