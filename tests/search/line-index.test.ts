import { describe, expect, it } from "vitest";
import { sliceSpan } from "#text/span.ts";
import { harbour } from "../helpers/harbour-story.ts";
import { inventedIndex } from "../helpers/invented-story.ts";

const shown = ({ lines }: typeof harbour) =>
  lines.lines.map(({ article, start, end, quotation }) => [
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
    const { passages, lines } = harbour.lines;
    const wordsOf = (line: number) =>
      Array.from(
        passages.passages.items.subarray(
          passages.passages.starts[line],
          passages.passages.starts[line + 1],
        ),
        (word) => passages.vocabulary.words[word],
      ).join(" ");
    expect(wordsOf(1)).toBe("a gift to the hotel owners");
    expect(lines[2]?.contents).toEqual([{ start: lines[2]!.start, end: lines[2]!.end }]);
    expect(passages.size).toBe(7);
  });
});
