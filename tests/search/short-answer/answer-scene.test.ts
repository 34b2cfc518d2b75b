import { describe, expect, it } from "vitest";
import { AnswerScene } from "#search/short-answer/answer-scene.ts";
import { madeQuestion, madeWords } from "../../helpers/made-scene.ts";

const NO_MARKS = { timexes: [], mentions: [], askedMentions: [] };

function sceneOf(question: string, text: string, weights = {}): AnswerScene {
  const asked = madeQuestion(question, weights);
  return new AnswerScene(madeWords(text, asked), NO_MARKS, asked);
}

describe("AnswerScene", () => {
  it("knows each word's noun phrase", () => {
    const scene = sceneOf("Who?", "The mayor of Norwick left the old harbour");
    expect([...scene.phraseOf]).toEqual([0, 0, -1, 1, -1, 2, 2, 2]);
    expect([...scene.phraseEnd]).toEqual([
      [0, 1],
      [3, 3],
      [5, 7],
    ]);
    expect([...scene.phraseEnds]).toEqual([1, 3, 7]);
  });

  it.each([
    ["Ada left, Bram stayed", [0, 0, 1, 1]],
    ["Ada left and Bram stayed", [0, 0, 1, 1, 1]],
    ["Ada left: Bram; Cara — Dan (Eve) Fay", [0, 0, 1, 2, 3, 4, 5]],
    ["Ada, who left", [0, 1, 1]],
    ["Ada who left", [0, 1, 1]],
    ["(Ada left) “here”", [0, 0, 1]],
    ["And Ada left.", [0, 0, 0]],
    ["", []],
  ])("parts the clauses of “%s”", (text, clauses) => {
    expect([...sceneOf("Who?", text).clauseOf]).toEqual(clauses);
  });

  it("weighs clauses by what is asked in them", () => {
    const scene = sceneOf("Who closed the harbour?", "Ada closed the harbour, Bram the gate", {
      harbour: 3,
    });
    expect([...scene.clauseWeight]).toEqual([4, 0]);
    expect([...sceneOf("Who?", "").clauseWeight]).toEqual([0]);
  });

  it("lets what is asked fade by a fifth with each word, e to the -1/4", () => {
    const scene = sceneOf("Who closed the harbour?", "He closed it, the harbour gate", {
      harbour: 3,
    });
    const fade = (words: number) => Math.exp(-words / 4);
    const expectClose = (given: Float64Array, expected: readonly number[]) => {
      expect(given).toHaveLength(expected.length);
      for (const [at, value] of expected.entries()) expect(given[at]).toBeCloseTo(value, 10);
    };
    expectClose(scene.askedBefore, [0, 0, 1, fade(1), fade(2), fade(3) + 3]);
    expectClose(scene.askedAfter, [1 + 3 * fade(3), 3 * fade(2), 3 * fade(1), 3, 0, 0]);
  });

  it("finds the nearest telling word and the nearest asked one on both sides", () => {
    const scene = sceneOf("Who closed the harbour?", "Ada closed it and the harbour slept");
    expect([...scene.tellingBefore]).toEqual([-1, 0, 1, 1, 1, 1, 5]);
    expect([...scene.tellingAfter]).toEqual([1, 5, 5, 5, 5, 6, -1]);
    expect([...scene.gapBefore]).toEqual([-1, -1, 0, 1, 2, 3, 0]);
    expect([...scene.gapAfter]).toEqual([0, 3, 2, 1, 0, -1, -1]);
  });

  it("finds the places of the asked words by which the answer is looked for", () => {
    const scene = sceneOf("Who closed the harbour?", "The harbour, closed harbour", { harbour: 3 });
    expect(scene.firstTelling).toBe(2);
    expect(scene.lastTelling).toBe(1);
    // The first of those that weigh, or are asked, the same.
    expect(scene.heaviest).toBe(1);
    expect(scene.lastAsked).toBe(1);
    const none = sceneOf("Who?", "The harbour slept");
    expect([none.firstTelling, none.lastTelling, none.heaviest, none.lastAsked]).toEqual([
      -1, -1, -1, -1,
    ]);
  });
});
