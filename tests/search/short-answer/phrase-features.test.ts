import { describe } from "vitest";
import { PHRASE_FEATURES } from "#search/short-answer/phrase-features.ts";
import { type FeatureRows, tellFeature } from "../../helpers/tell-feature.ts";

const QUESTION = "Which ferry did Ada sell in Norwick?";

describe("how a stretch lies to noun phrases", () => {
  const rows: Record<keyof typeof PHRASE_FEATURES, FeatureRows> = {
    isPhrase: {
      holds: ["with [the old boat] here", "with [Ada]"],
      not: ["the [old boat]", "[the old] boat", "[with Ada]"],
    },
    startsPhrase: {
      holds: ["with [the old] boat", "[the boat of it]"],
      not: ["the [old boat]", "[with Ada]"],
    },
    endsPhrase: { holds: ["the [old boat]", "[with Ada]"], not: ["[the old] boat", "[Ada was]"] },
    isPhraseOfPhrase: {
      holds: ["[the boat of Ada]"],
      not: [
        "[the boat in Ada]",
        "[the boat of Ada] Quill",
        "[the boat of]",
        "[the boat]",
        "the [boat of Ada]",
        "[the boat of the ferry] gate",
      ],
    },
    isPhraseAndPhrase: {
      holds: ["[the boat and Ada]", "[the boat but Ada]"],
      not: ["[the boat of Ada]", "[the boat] and Ada"],
    },
    isPhraseWithPhrase: {
      holds: ["[the boat in Ada]"],
      not: ["[the boat of Ada]", "[the boat and Ada]", "[the boat] in Ada"],
    },
    isPhraseBeforeOf: {
      holds: ["[the boat] of Ada"],
      not: ["[the boat] in Ada", "the [boat] of Ada", "[the boat], of Ada", "of [the boat]"],
    },
    isPhraseLessArticle: {
      holds: ["the [old boat]"],
      not: ["[the old boat]", "the old [boat]", "the [old] boat", "in [Ada]"],
    },
    isPrepositionPhrase: {
      holds: ["[in the boat]"],
      not: ["[the boat]", "[sank the boat]", "[in the] boat", "in [the boat]"],
    },
    cutsPhraseStart: {
      holds: ["the old [boat]", "Ada [Quill sank]"],
      not: ["the [old boat]", "[the old boat]", "with [Ada]", "was [sank]", "[was] sank"],
    },
    cutsPhraseEnd: {
      holds: ["the [old] boat", "[the] boat"],
      not: ["the [old boat]", "[Ada] sank", "[was] sank", "[Ada], Quill"],
    },
    isToPhrase: { holds: ["[to sink]"], not: ["[to]", "[sink to]"] },
    hasVerb: {
      holds: ["[it rowed there]", "[it was]", "[it has it]"],
      not: ["[the boat]", "[the boat] sank"],
    },
  };
  for (const [name, each] of Object.entries(rows))
    tellFeature(PHRASE_FEATURES, name, each, QUESTION);
});
