import { describe, expect, it } from "vitest";
import { SURROUNDING_FEATURES } from "#search/short-answer/surrounding-features.ts";
import { madeQuestion, madeView } from "../../helpers/made-scene.ts";
import { type FeatureRows, tellFeature } from "../../helpers/tell-feature.ts";

const QUESTION = "Which ferry did Ada sell in Norwick?";

describe("what stands around a stretch", () => {
  const wordBefore = (word: string, other = "boat"): FeatureRows => ({
    holds: [`it ${word} [it]`],
    not: [`it ${other} [it]`, `[${word}] it`, `[it] ${word}`],
  });
  const wordAfter = (word: string, other = "boat"): FeatureRows => ({
    holds: [`[it] ${word} it`],
    not: [`[it] ${other} it`, `it [${word}]`, `${word} [it]`],
  });
  const rows: Partial<Record<keyof typeof SURROUNDING_FEATURES, FeatureRows>> = {
    articleBefore: wordBefore("the"),
    focusBefore: wordBefore("ferries"),
    focusAfter: wordAfter("ferries"),
    markBefore: { holds: ["boats, [it]", "([it]"], not: ["boats [it], it", "[it] ,"] },
    markAfter: { holds: ["[boats], it", "it [boats]"], not: [",[boats] it"] },
    inQuotes: {
      holds: [
        "boats “[it]” here",
        'boats "[it]" here',
        "boats ‘[it]’ here",
        "boats ,“[it], here",
        "boats “[it]",
      ],
      not: [
        "boats [it]",
        "boats ”[it]” here",
        "boats “[it] here",
        "boats “,[it]” here",
        "boats “[it].” here",
      ],
    },
    inParentheses: {
      holds: ["boats ([it])", "boats “([it])"],
      not: ["boats (“[it]”)", "boats [it] (here)"],
    },
    inBefore: wordBefore("in", "inn"),
    onBefore: wordBefore("on", "once"),
    atBefore: wordBefore("at", "ate"),
    byBefore: wordBefore("by", "bye"),
    ofBefore: wordBefore("of", "off"),
    toBefore: wordBefore("to", "too"),
    asBefore: wordBefore("as", "ass"),
    fromBefore: wordBefore("from", "form"),
    forBefore: wordBefore("for", "four"),
    withBefore: wordBefore("with", "width"),
    beBefore: wordBefore("was", "has"),
    auxiliaryBefore: wordBefore("has", "was"),
    namingBefore: wordBefore("called"),
    causeBefore: wordBefore("because"),
    conjunctionBefore: wordBefore("and"),
    wordBeforeEndsEd: wordBefore("rowed", "edit"),
    stopAfter: wordAfter("the"),
    prepositionAfter: wordAfter("of"),
    ofAfter: wordAfter("of", "off"),
    beAfter: wordAfter("was", "has"),
    auxiliaryAfter: wordAfter("has", "was"),
    conjunctionAfter: wordAfter("and"),
    relativeAfter: wordAfter("which"),
    largeAfter: wordAfter("Norwick"),
    wordAfterEndsEd: wordAfter("rowed", "edit"),
    askedJustBefore: wordBefore("ferries"),
    askedJustAfter: wordAfter("ferries"),
    noAskedBefore: { holds: ["boats [it] ferries", "[ferries]"], not: ["ferries boats [it]"] },
    noAskedAfter: { holds: ["ferries [it] boats", "[ferries]"], not: ["[it] boats ferries"] },
    // Of the question's words the last that stands here; without one, everything is behind it.
    afterLastAsked: {
      holds: ["ferry in Norwick [it]", "it [it]"],
      not: ["ferry [it] Norwick", "[Norwick]"],
    },
  };
  for (const [name, each] of Object.entries(rows))
    tellFeature(SURROUNDING_FEATURES, name, each, QUESTION);

  const log = (words: number) => Math.log(1 + words);
  it.each([
    ["logGapBefore", "ferries boats here [it]", log(2)],
    ["logGapBefore", `ferries ${"boats ".repeat(20)}[it]`, log(15)],
    ["logGapBefore", "[it] ferries", log(15)],
    ["logGapAfter", "[it here] boats ferries", log(1)],
    ["logGapAfter", `[it] ${"boats ".repeat(20)}ferries`, log(15)],
    ["logGapAfter", "ferries [it]", log(15)],
    // Within six words on either side, itself apart.
    ["askedNearby", "ferry Ada [ferry] sold", 3],
    ["askedNearby", `ferry ${"boats ".repeat(5)}[it here] ${"boats ".repeat(5)}Ada`, 2],
    ["askedNearby", `ferry ${"boats ".repeat(6)}[it here] ${"boats ".repeat(6)}Ada`, 0],
    ["askedNearby", "the [it] in", 0],
    ["askedWeightNearby", "ferry Ada [ferry] sold", 0.3],
    ["logGapToHeaviest", "Norwick boats [it here]", log(2)],
    ["logGapToHeaviest", "[it here] boats Norwick", log(2)],
    ["logGapToHeaviest", "[it Norwick here]", log(0)],
    ["logGapToHeaviest", "boats here Norwick boats [it]", log(2)],
    ["logGapToHeaviest", "[it]", log(15)],
    ["logGapToHeaviest", `Norwick ${"boats ".repeat(20)}[it]`, log(15)],
    ["logGapToLastAsked", "Norwick [it] boats Ada", log(1)],
  ] as const)("%s of “%s” is %f", (name, bracketed, expected) => {
    const view = madeView(madeQuestion(QUESTION, { norwick: 3 }), bracketed);
    expect(SURROUNDING_FEATURES[name](view)).toBeCloseTo(expected, 10);
  });

  it("has rows for each feature", () => {
    const measured = [
      "logGapBefore",
      "logGapAfter",
      "askedNearby",
      "askedWeightNearby",
      "logGapToHeaviest",
      "logGapToLastAsked",
    ];
    expect([...Object.keys(rows), ...measured].toSorted()).toEqual(
      Object.keys(SURROUNDING_FEATURES).toSorted(),
    );
  });
});
