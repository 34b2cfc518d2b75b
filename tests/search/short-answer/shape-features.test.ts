import { describe, expect, it } from "vitest";
import { SHAPE_FEATURES } from "#search/short-answer/shape-features.ts";
import { madeQuestion, madeView } from "../../helpers/made-scene.ts";
import { type FeatureRows, tellFeature } from "../../helpers/tell-feature.ts";

const QUESTION = "Which ferry did Ada sell in Norwick?";

describe("the shape of a stretch", () => {
  const rows: Partial<Record<keyof typeof SHAPE_FEATURES, FeatureRows>> = {
    oneWord: { holds: ["the [boat] sank"], not: ["[the boat] sank"] },
    twoWords: { holds: ["[the boat] sank"], not: ["the [boat] sank", "[the boat sank]"] },
    fourWords: {
      holds: ["[the boat sank there]", "[the old boat sank there]"],
      not: ["[the boat sank]"],
    },
    isSentenceStart: { holds: ["[The] boat"], not: ["The [boat]"] },
    startsLarge: { holds: ["the [Ada]", "the [Ada sank]"], not: ["[Ada] sank", "the [boat Ada]"] },
    wholeName: {
      holds: ["with [Ada Quill] there", "[Ada] sank", "[Ada] (Quill)", "Mayor, [Ada Quill]"],
      not: ["with [Ada] Quill", "with Ada [Quill]", "[the Ada]", "[Ada sank]", "[The]", "[boat]"],
    },
    cutsName: {
      holds: [
        "with [Ada] Quill",
        "with Ada [Quill]",
        "with [the Ada] Quill",
        "with Ada [Quill sank]",
      ],
      not: [
        "with [Ada Quill]",
        "[Ada], Quill",
        "with Ada, [Quill]",
        // The sentence's first word may be large without being part of the name.
        "Boats [Quill]",
        "with The [Quill]",
        "with ada [Quill]",
        "with [Ada] quill",
        "with [ada] Quill",
      ],
    },
    startsWithArticle: { holds: ["[the boat]", "[their boat]"], not: ["[boat the]"] },
    startsWithPreposition: { holds: ["[of boats]"], not: ["[boats of it]"] },
    startsWithPronoun: { holds: ["[she sank]"], not: ["[sank she]"] },
    startsWithCause: { holds: ["[because of it]"], not: ["[it because]"] },
    startsWithTo: { holds: ["[to sink]"], not: ["[sink to it]"] },
    startsWithIng: {
      holds: ["[sinking boats]", "[being it]"],
      not: ["[boats sinking]", "[king it]", "[ing]"],
    },
    endsWithS: { holds: ["[the boats]"], not: ["[boats sank]"] },
    endsWithLy: { holds: ["[sank slowly]"], not: ["[slowly sank]"] },
    endsWithEd: { holds: ["[was sold, rowed]"], not: ["[rowed it]"] },
    hasYear: { holds: ["[in 2019 there]"], not: ["[in 201]", "[in] 2019"] },
    hasDigit: { holds: ["[the 3rd boat]"], not: ["[the boat] 3"] },
    hasMonth: { holds: ["[in june]"], not: ["[in] june", "[monday]"] },
    hasTimeUnit: { holds: ["[two years ago]"], not: ["[two] years"] },
    hasNumber: { holds: ["[two boats]"], not: ["[2 boats]"] },
    hasUnit: { holds: ["[two miles]", "[two million]"], not: ["[two boats]"] },
    cutsNumber: {
      holds: ["two [million]", "[two] million", "3 [million boats]", "[boats 3] million"],
      not: ["[two million]", "old [million]", "two [boats]", "[two] boats", "[boats] two", "[two]"],
    },
    isTimex: {
      holds: ["sank [in 2019] there"],
      not: ["sank [in] 2019", "sank in [2019]", "[sank in 2019]"],
    },
    isMention: { holds: ["[Ada Quill] sank", "with [the mayor]"], not: ["[Ada] Quill", "[boat]"] },
    isAskedPerson: { holds: ["[Ada Quill] sank"], not: ["with [the mayor]", "Ada [Quill]"] },
    touchesAskedPerson: {
      holds: [
        "Bram met [Ada] Quill",
        "[Ada] Quill",
        "Ada [Quill sank]",
        "[with Ada] Quill",
        "[with Ada Quill there]",
      ],
      not: ["Ada Quill [sank]", "[with] Ada Quill"],
    },
    hasComma: {
      holds: ["[boats, walls]", "[boats (,) walls]"],
      not: [", [boats walls]", "[boats], walls"],
    },
    pairWithComma: {
      holds: ["[boats, walls]", "[old boats, walls]", "with, [boats]"],
      not: ["[old boats, old walls]", "[my old boats, walls]", "[boats, old walls]"],
    },
    hasAnd: { holds: ["[boats and walls]"], not: ["[boats] and walls"] },
    hasOf: { holds: ["[boats of it]"], not: ["[boats off it]"] },
    hasBe: { holds: ["[it was there]"], not: ["[it has]"] },
    hasRelative: { holds: ["[boats which sank]"], not: ["[boats] which sank"] },
    hasIng: {
      holds: ["[a sinking boat]"],
      not: ["[a king]"],
    },
    hasAsked: { holds: ["[the ferries sank]"], not: ["[the boats] ferries", "[the]"] },
    holdsNothingNew: { holds: ["[the ferries]", "[the]"], not: ["[the old ferries]"] },
    holdsFocus: { holds: ["[two ferries sank]"], not: ["[Norwick]"] },
  };
  for (const [name, each] of Object.entries(rows))
    tellFeature(SHAPE_FEATURES, name, each, QUESTION);

  const share = (name: keyof typeof SHAPE_FEATURES, bracketed: string) =>
    SHAPE_FEATURES[name](madeView(madeQuestion(QUESTION), bracketed));

  it.each([
    ["logLength", "[the boat] sank", Math.log(2)],
    ["logLength", "[boat]", 0],
    // Prepositions may stand in a name.
    ["largeShare", "[Bay of norwick]", 2 / 3],
    ["largeShare", "[Bay Norwick]", 1],
    ["largeShare", "[the boat]", 0],
    ["stopShare", "[the boat sank]", 1 / 3],
    ["longWords", "[ferries harbour boat sinker]", 2 / 4],
    ["askedShare", "[the ferry sank]", 1 / 3],
  ] as const)("%s of “%s” is %f", (name, bracketed, expected) => {
    expect(share(name, bracketed)).toBeCloseTo(expected, 10);
  });

  it("has rows for each feature", () => {
    const measured = ["logLength", "largeShare", "stopShare", "longWords", "askedShare"];
    expect([...Object.keys(rows), ...measured].toSorted()).toEqual(
      Object.keys(SHAPE_FEATURES).toSorted(),
    );
  });
});
