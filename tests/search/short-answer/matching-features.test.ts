import { describe, expect, it } from "vitest";
import { MATCHING_FEATURES } from "#search/short-answer/matching-features.ts";
import { madeQuestion, madeView } from "../../helpers/made-scene.ts";
import { type FeatureRows, tellFeature } from "../../helpers/tell-feature.ts";

describe("how a stretch stands as the answer stands to the question", () => {
  const rows: Partial<Record<keyof typeof MATCHING_FEATURES, FeatureRows>> = {
    // “in” ends no question but begins this one: “In which town did Ada sell the ferry?”
    afterAskedPreposition: { holds: ["it in [it]", "it [in it]"], not: ["it of [it]", "[it] in"] },
    notAfterAskedPreposition: {
      holds: ["it of [it]", "[it] in"],
      not: ["it in [it]", "it [in it]"],
    },
    tellingBeforeIsFirst: {
      holds: ["Ada of [it]"],
      not: ["ferry [it]", "[it] Ada", "Ada boat [it]"],
    },
    tellingAfterIsFirst: { holds: ["[it] of Ada"], not: ["[it] ferry", "Ada [it]"] },
    tellingBeforeIsLast: { holds: ["ferry of [it]"], not: ["Ada [it]", "[it] ferry"] },
    tellingAfterIsLast: { holds: ["[it] of ferries"], not: ["[it] Ada", "ferry [it]"] },
    tellingBeforeIsAsked: {
      holds: ["sold the [it]"],
      not: ["boats the [it]", "[it] sold", "sold boat [it]"],
    },
    tellingAfterIsAsked: { holds: ["[it] the ferry"], not: ["[it] the boats", "ferry [it]"] },
    tellingAroundIsAsked: {
      holds: ["Ada [it] ferry"],
      not: ["Ada [it] boats", "boats [it] ferry", "[it]"],
    },
    holdsAskedNoun: { holds: ["[two towns of it]"], not: ["[two boats] town"] },
    endsWithAskedNoun: { holds: ["[the town]"], not: ["[town of it]"] },
    askedNounAfter: {
      holds: ["[it] town", "[it] a b town"],
      not: ["[it] a b c town", "town [it]", "[town]"],
    },
    askedNounBefore: {
      holds: ["town [it]", "town a b [it]"],
      not: ["town a b c [it]", "[it] town", "[town]"],
    },
  };
  const ask = "In which town did Ada sell the ferry?";
  for (const [name, each] of Object.entries(rows)) tellFeature(MATCHING_FEATURES, name, each, ask);

  it("is not told by a preposition where none is asked", () => {
    const view = madeView(madeQuestion("Who sold the ferry?"), "in [it]");
    expect(MATCHING_FEATURES.afterAskedPreposition(view)).toBe(false);
    expect(MATCHING_FEATURES.notAfterAskedPreposition(view)).toBe(false);
  });

  const log = (words: number) => Math.log(1 + words);
  it.each([
    ["logGapToFirstTelling", "Ada a b [it]", log(2)],
    ["logGapToFirstTelling", "[it here] a Ada", log(1)],
    ["logGapToFirstTelling", "[it here] Ada", log(0)],
    ["logGapToFirstTelling", "[it Ada here]", log(0)],
    ["logGapToFirstTelling", `Ada ${"a ".repeat(20)}[it]`, log(15)],
    ["logGapToFirstTelling", "boats here Ada a [it]", log(1)],
    ["logGapToFirstTelling", "a b [it]", 0],
    ["logGapToLastTelling", "ferry a Ada [it]", log(2)],
  ] as const)("%s of “%s” is %f", (name, bracketed, expected) => {
    expect(MATCHING_FEATURES[name](madeView(madeQuestion(ask), bracketed))).toBeCloseTo(
      expected,
      10,
    );
  });
});
