import { describe, expect, it } from "vitest";
import {
  ANSWERABLE_FEATURES,
  type AnswerableFeature,
} from "#search/questions/answerable-features.ts";
import { type AnswerableModel, judgeSentences } from "#search/questions/judge-sentences.ts";
import { asked, ranked } from "../../helpers/made-ranked.ts";

const NAME = { isName: true };

describe("judgeSentences", () => {
  const model = (
    weights: Partial<Record<AnswerableFeature, number>>,
    bias = 0,
    threshold = 0.5,
  ): AnswerableModel => ({
    bias,
    threshold,
    weights: {
      ...Object.fromEntries(ANSWERABLE_FEATURES.map((name) => [name, 0])),
      ...weights,
    } as AnswerableModel["weights"],
  });
  const question = asked("who rowed home");
  const best = ranked("ada rowed", { around: "home" });

  it.each([
    ["its bias alone", model({}), 0.5, true],
    ["a bias", model({}, Math.log(3)), 0.75, true],
    ["a threshold that is not reached", model({}, 0, 0.51), 0.5, false],
    ["a feature of the sentence", model({ score: Math.log(3) / 2 }), 0.75, true],
    ["one that speaks against it", model({ isWho: -Math.log(3) }), 0.25, false],
  ])("is sure by %s", (_, weights, confidence, answered) => {
    const judged = judgeSentences(question, [best], weights);
    expect(judged.confidence).toBeCloseTo(confidence, 10);
    expect(judged.answered).toBe(answered);
  });

  it("does not answer without a sentence", () => {
    expect(judgeSentences(question, [], model({}, 9))).toEqual({ confidence: 0, answered: false });
  });

  // 0.3 of how sure it would be.
  it.each([
    [
      "nothing that is asked of her is spoken of",
      asked("did Ada sing", { ada: NAME }),
      ranked("ada rowed"),
      false,
    ],
    [
      "something of it stands around",
      asked("did Ada sing", { ada: NAME }),
      ranked("ada rowed", { around: "sing" }),
      true,
    ],
    [
      "a word is like it",
      asked("did Ada sing", { ada: NAME }),
      ranked("ada rowed", { features: { likeWords: 0.1 } }),
      true,
    ],
    ["only her name is asked", asked("who was Ada", { ada: NAME }), ranked("ada rowed"), true],
    [
      "a place is asked and none named",
      asked("where did she row"),
      ranked("row", { features: { answerAbsence: 1 } }),
      false,
    ],
    [
      "a number is asked and none given",
      asked("how many boats did she row"),
      ranked("row boats", { features: { answerAbsence: 1 } }),
      false,
    ],
    ["a number is given", asked("how many boats did she row"), ranked("row boats"), true],
    ["a place is named", asked("where did she row"), ranked("row"), true],
    [
      "a time is asked and none named",
      asked("when did she row"),
      ranked("row", { features: { answerAbsence: 1 } }),
      true,
    ],
  ])("where %s", (_, question, sentence, answered) => {
    const judged = judgeSentences(question, [sentence], model({}));
    expect(judged).toEqual({ confidence: expect.closeTo(answered ? 0.5 : 0.15, 10), answered });
  });
});
