import { describe, expect, it } from "vitest";
import { matchedWords } from "#answers/matched-words.ts";
import { sliceSpan } from "#text/span.ts";

function matched(text: string, question: string, stretch = text): readonly string[] {
  const start = text.indexOf(stretch);
  return matchedWords(text, { start, end: start + stretch.length }, question).map((span) =>
    sliceSpan(text, span),
  );
}

describe("the words of a passage that were asked for", () => {
  it.each([
    ["as they are", "The ferry left the pier.", "ferry", ["ferry"]],
    ["in other case", "The FERRY left.", "Ferry?", ["FERRY"]],
    ["in another form", "They were closing it.", "who closed", ["closing"]],
    ["misspelt by a letter", "The ferry left.", "fery", ["ferry"]],
    ["with a letter left out", "The ferry left.", "frry", ["ferry"]],
    ["misspelt there", "The fery left.", "ferry", ["fery"]],
    ["but not by two letters", "The ferry left.", "farrry", []],
    ["but not where they are short", "The car left.", "cat", []],
    ["nor where one is short", "The cars left.", "carts car", ["cars"]],
    ["nor where only the asked one is short", "The pier left.", "pie", []],
    ["nor where only the held one is short", "The pie left.", "pier", []],
    ["neighbours as one", "The old ferry left the pier.", "old ferry pier", ["old ferry", "pier"]],
    ["three neighbours as one", "An old red ferry.", "ferry red old", ["old red ferry"]],
    ["with what stands between", "The old, “red” ferry.", "old red", ["old, “red"]],
    ["each time", "Ferry by ferry.", "ferry", ["Ferry", "ferry"]],
    ["none", "The ferry left.", "parrots", []],
    ["none of nothing", "", "parrots", []],
  ])("%s", (_, text, question, words) => {
    expect(matched(text, question)).toEqual(words);
  });

  it("are looked for in the stretch alone, and stand at their places in the text", () => {
    const text = "The ferry left. An old ferry came. The old ferry sank.";
    expect(matched(text, "old ferry", "An old ferry came.")).toEqual(["old ferry"]);
    expect(matchedWords(text, { start: 16, end: 34 }, "old ferry")).toEqual([
      { start: 19, end: 28 },
    ]);
  });

  it("are looked for by the first 64 different words of a question", () => {
    const filler = Array.from({ length: 63 }, (_, at) => `w${at}`).join(" ");
    expect(matched("The ferry left.", `${filler} ferry`)).toEqual(["ferry"]);
    expect(matched("The ferry left.", `${filler} ${filler} ferry`)).toEqual(["ferry"]);
    expect(matched("The ferry left.", `${filler} w63 ferry`)).toEqual([]);
  });
});
