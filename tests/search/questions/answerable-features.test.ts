import { describe, expect, it } from "vitest";
import {
  ANSWERABLE_FEATURES,
  type AnswerableFeature,
  answerableFeatures,
} from "#search/questions/answerable-features.ts";
import type { RankedSentence } from "#search/questions/rank-sentences.ts";
import type { Question } from "#search/questions/read-question.ts";
import type { StoryPerson } from "#story/story.ts";
import { asked, ranked } from "../../helpers/made-ranked.ts";

const ADA = { name: "Ada" } as StoryPerson;
const NAME = { isName: true };
const UNKNOWN = { known: false, stem: -1 };

describe("answerableFeatures", () => {
  const read = (question: Question, ...sentences: readonly RankedSentence[]) =>
    answerableFeatures(question, sentences)!;

  it.each<readonly [AnswerableFeature, string, Question, RankedSentence, number]>([
    [
      "unknownNames",
      "a name nobody bears",
      asked("did Zoe row", { zoe: { ...NAME, ...UNKNOWN } }),
      ranked("it"),
      1,
    ],
    [
      "unknownNames",
      "a name of somebody",
      asked("did Ada row", { ada: { ...NAME, ...UNKNOWN, person: ADA } }),
      ranked("it"),
      0,
    ],
    [
      "unknownNames",
      "a name that is written",
      asked("did Zoe row", { zoe: NAME }),
      ranked("it"),
      0,
    ],
    ["unknownNames", "a word", asked("did zoe row", { zoe: UNKNOWN }), ranked("it"), 0],
    [
      "unknownWords",
      "one of two",
      asked("did zebras row", { zebras: UNKNOWN }),
      ranked("it"),
      1 / 2,
    ],
    [
      "unknownWords",
      "one that may be misspelt",
      asked("did zebras row", { zebras: { known: false, stem: 4 } }),
      ranked("it"),
      0,
    ],
    ["unknownWords", "no words", asked("did they"), ranked("it"), 0],
    [
      "missingNames",
      "a name that the paragraph has not",
      asked("did Ada row", { ada: NAME }),
      ranked("row"),
      1,
    ],
    [
      "missingNames",
      "a name around",
      asked("did Ada row", { ada: NAME }),
      ranked("row", { around: "ada" }),
      0,
    ],
    ["missingNames", "a word", asked("did ada row"), ranked("row"), 0],
    [
      "missingNumbers",
      "a number",
      asked("had 40 boats", { "40": { isNumber: true } }),
      ranked("boats"),
      1,
    ],
    [
      "missingNumbers",
      "a number that is there",
      asked("had 40 boats", { "40": { isNumber: true } }),
      ranked("40"),
      0,
    ],
    ["missingWords", "one of two", asked("did ada row"), ranked("ada"), 1 / 2],
    ["missingWords", "none", asked("did ada row"), ranked("ada", { around: "row" }), 0],
    ["negationDiffers", "asked only", asked("who never rowed"), ranked("ada rowed"), 1],
    ["negationDiffers", "told only", asked("who rowed"), ranked("ada didnt row"), 0.3],
    ["negationDiffers", "both", asked("who never rowed"), ranked("nobody rowed"), 0],
    ["negationDiffers", "neither", asked("who rowed"), ranked("knot notary"), 0],
    [
      "superlativeMissing",
      "the largest",
      asked("who had the largest boat"),
      ranked("a large boat"),
      1,
    ],
    [
      "superlativeMissing",
      "held",
      asked("who had the largest boat"),
      ranked("the largest boat"),
      0,
    ],
    [
      "superlativeMissing",
      "around",
      asked("who came first last"),
      ranked("it", { around: "first last" }),
      2,
    ],
    ["superlativeMissing", "no superlative", asked("was the rest best firstly"), ranked("it"), 1],
    ["logWords", "three", asked("did ada row"), ranked("it"), Math.log(4)],
  ])("%s, %s", (feature, _, question, best, value) => {
    expect(read(question, best)[feature]).toBeCloseTo(value, 10);
  });

  it.each([
    ["by the next", [ranked("a"), ranked("b", { score: 0.5 })], 1.5],
    ["by at most 3", [ranked("a", { score: 9 }), ranked("b")], 3],
    ["by 3 where there is no other", [ranked("a")], 3],
  ])("leads %s", (_, sentences, lead) => {
    expect(read(asked("who rowed"), ...sentences).lead).toBeCloseTo(lead, 10);
    expect(read(asked("who rowed"), ...sentences).score).toBe(sentences[0]!.score);
  });

  it.each([
    ["who rowed", "isWho"],
    ["when did she row", "isWhen"],
    ["where did she row", "isWhere"],
    ["how many rowed", "isNumber"],
    ["why did she row", "isWhy"],
    ["how did she row", "isHow"],
    ["what rowed", null],
  ] as const)("of “%s”, of the kinds %s alone", (text, kind) => {
    const values = read(asked(text), ranked("it"));
    const kinds = ["isWho", "isWhen", "isWhere", "isNumber", "isWhy", "isHow"] as const;
    expect(kinds.filter((each) => values[each] !== 0)).toEqual(kind === null ? [] : [kind]);
  });

  it("are those that the judgement weighs, the sentence's among them", () => {
    const values = read(asked("who rowed"), ranked("it", { features: { pairs: 0.7 } }));
    expect(values.pairs).toBe(0.7);
    for (const name of ANSWERABLE_FEATURES) expect(values[name], name).toBeTypeOf("number");
    expect(new Set(ANSWERABLE_FEATURES).size).toBe(33);
  });

  it("are none without a sentence", () => {
    expect(answerableFeatures(asked("who rowed"), [])).toBeNull();
  });
});
