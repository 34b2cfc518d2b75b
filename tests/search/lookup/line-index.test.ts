import { describe, expect, it } from "vitest";
import type { LineIndex } from "#search/lookup/line-index.ts";
import { foldedAt } from "#search/passages/passage-index.ts";
import { sliceSpan } from "#text/span.ts";
import { harbour } from "../../helpers/harbour-story.ts";
import { inventedIndex } from "../../helpers/invented-story.ts";

const allLines = ({ lineAt, passages }: LineIndex) =>
  Array.from({ length: passages.size }, (_, line) => lineAt(line));

const shown = ({ lines }: typeof harbour) =>
  allLines(lines).map(({ article, start, end, quotation }) => [
    quotation === null ? "sentence" : "quotation",
    sliceSpan(article.text, { start, end }),
  ]);

describe("the lines of a story", () => {
  it("are its quotations, and what is not mostly quoted", () => {
    expect(shown(harbour).map(([kind, text]) => `${kind}: ${text?.slice(0, 30)}`)).toEqual([
      "quotation: “We can’t keep 40 boats in a h",
      "quotation: “a gift to the hotel owners”",
      "sentence: Ada Quill, the mayor of Norwic",
      "sentence: Bram Oster called the closure ",
      "quotation: “Nobody on this council ever a",
      "quotation: “They would have said: dredge ",
      "quotation: Quill said the council would a",
    ]);
  });

  it.each([
    // Six letters of ten, marks included; then seven.
    ["“abcd” xyz", ["“abcd”"], true],
    ["“abcde” xy", ["“abcde”"], false],
    ["“ab” “cd”.", ["“ab”", "“cd”"], false],
    ["“ab” cd ef", ["“ab”"], true],
  ])("“%s” is one by itself: %s", (text, quotes, isLine) => {
    const index = inventedIndex([
      {
        id: "one",
        published: null,
        paragraphs: [{ text, quotes: quotes.map((words) => [words, "Ada"]) }],
      },
    ]);
    expect(shown(index).some(([kind]) => kind === "sentence")).toBe(isLine);
  });

  it("a sentence is weighed by the part of a quotation that is in it", () => {
    const text = "“One two. Three” four five six.";
    const paragraphs = [{ text, quotes: [["“One two. Three”", "Ada"]] as const }];
    const index = inventedIndex([{ id: "one", published: null, paragraphs }]);
    expect(shown(index)).toEqual([
      ["quotation", "“One two. Three”"],
      ["sentence", "Three” four five six."],
    ]);
  });

  it("have the words of their contents, without the cue between them", () => {
    const { passages: index, lineAt } = harbour.lines;
    const { starts, ends } = index.passages;
    const wordsOf = (line: number) =>
      Array.from({ length: ends[line]! - starts[line]! }, (_, at) =>
        foldedAt(index, starts[line]! + at),
      ).join(" ");
    expect(wordsOf(1)).toBe("a gift to the hotel owners");
    const { start, end, contents } = lineAt(2);
    expect(contents).toEqual([{ start, end }]);
    expect(index.size).toBe(7);
  });
});
