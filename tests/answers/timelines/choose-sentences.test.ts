import { describe, expect, it } from "vitest";
import { chooseSentences } from "#answers/timelines/choose-sentences.ts";
import { madeDatedSentence } from "../../helpers/made-dated-sentence.ts";

function chosen(
  sentences: readonly string[],
  count: number,
  weightOf: (stem: string) => number = () => 1,
): readonly string[] {
  const candidates = sentences.map((words) => madeDatedSentence({ words }));
  return chooseSentences(candidates, weightOf, count).map(({ stems }) => stems.join(" "));
}

describe("the sentences that stand for a date", () => {
  it.each([
    [
      "the one that speaks of what most speak of",
      ["fire", "ferry pier", "ferry", "ferry hall"],
      1,
      ["ferry"],
    ],
    ["whatever stands first", ["ferry", "ferry pier", "fire"], 1, ["ferry"]],
    ["the earlier of two alike", ["pier ferry", "ferry pier"], 1, ["pier ferry"]],
    [
      "another that tells something else, not the same again",
      ["ferry pier sink", "ferry pier sink storm", "fire hall"],
      2,
      ["ferry pier sink", "fire hall"],
    ],
    [
      "fewer than asked for where all tell the same",
      ["ferry pier", "ferry pier"],
      2,
      ["ferry pier"],
    ],
    ["all that there are", ["ferry", "hall"], 5, ["ferry", "hall"]],
    [
      "words said twice as twice the word",
      ["ferry ferry pier", "ferry", "pier"],
      1,
      ["ferry ferry pier"],
    ],
    ["nothing of nothing", [], 2, []],
    ["nothing without words", ["", ""], 2, []],
    ["none where none is wanted", ["ferry"], 0, []],
  ])("are %s", (_, sentences, count, wanted) => {
    expect(chosen(sentences, count)).toEqual(wanted);
  });

  it("tell the same where they share the words that weigh most", () => {
    const sentences = ["ferry sink", "ferry burn"];
    const heavy = (word: string) => (each: string) => (each === word ? 9 : 1);
    expect(chosen(sentences, 2)).toEqual(sentences);
    expect(chosen(sentences, 2, heavy("ferry"))).toEqual(["ferry sink"]);
    expect(chosen(sentences, 2, () => 0)).toEqual([]);
  });
});
