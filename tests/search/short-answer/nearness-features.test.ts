import { describe, expect, it } from "vitest";
import { NEARNESS_FEATURES } from "#search/short-answer/nearness-features.ts";
import { madeQuestion, madeView } from "../../helpers/made-scene.ts";
import { tellFeature } from "../../helpers/tell-feature.ts";

describe("how near the asked words are", () => {
  const asked = madeQuestion("Who closed the harbour?", { harbour: 3 });
  const fade = (words: number) => Math.exp(-words / 4);
  const sentence = (bracketed: string) => madeView(asked, bracketed);

  // The telling words weigh 4 in all.
  it.each([
    ["nearBefore", "harbour gate [it here] closed", (3 * fade(1)) / 4],
    ["nearAfter", "harbour gate [it here] now closed", fade(1) / 4],
    ["nearest", "harbour gate [it here] closed", (3 * fade(1)) / 4],
    ["nearest", "closed it [it here] harbour", 3 / 4],
    ["clauseShare", "closed, the harbour [it], it", 3 / 4],
    ["clauseShare", "closed, [it]", 0],
    ["nextClauseShare", "closed, [it], the harbour", 3 / 4],
    ["nextClauseShare", "the harbour, [it], closed", 3 / 4],
    ["nextClauseShare", "the [harbour], closed", 1 / 4],
    ["nextClauseShare", "closed [harbour]", 0],
  ] as const)("%s of “%s” is %f", (name, bracketed, expected) => {
    expect(NEARNESS_FEATURES[name](sentence(bracketed))).toBeCloseTo(expected, 10);
  });

  const ask = "Who closed the harbour?";
  tellFeature(
    NEARNESS_FEATURES,
    "clauseHoldsNone",
    { holds: ["closed, [it]"], not: ["closed [it], it"] },
    ask,
  );
  tellFeature(
    NEARNESS_FEATURES,
    "crossesClauses",
    { holds: ["[closed, it]", "[it and it]"], not: ["closed, [it here]"] },
    ask,
  );
});
