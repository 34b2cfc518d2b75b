import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createArticle } from "#story/article.ts";
import { findAnchor, textAnchor } from "#story/corrections/text-anchor.ts";

/** Whether an anchor finds its words again after an article was edited. */

const TEXT =
  "The pier is shut. “It will open in May,” Ada Quill said. Nobody asked why. “No,” said Bram Oster. The mayor asked again. “No,” said Bram Oster.";

const at = (text: string, words: string, from = 0) => {
  const start = text.indexOf(words, from);
  return { start, end: start + words.length };
};
const anchorOf = (words: string, from = 0) =>
  textAnchor(createArticle({ id: "pier", text: TEXT }), at(TEXT, words, from));

describe("an anchor", () => {
  it.each<readonly [string, string, string | null]>([
    ["nothing", TEXT, "It will open in May"],
    ["a paragraph before", `A new opening. ${TEXT}`, "It will open in May"],
    [
      "other marks and spaces",
      TEXT.replace("“It will  open", '"It will\n open'),
      "It will open in May",
    ],
    [
      "the words around",
      TEXT.replace("Ada Quill said", "the mayor told us"),
      "It will open in May",
    ],
    ["the case", TEXT.replace("It will", "IT WILL"), "IT WILL open in May"],
    ["the words themselves", TEXT.replace("in May", "in June"), null],
    ["everything", "An altogether other text.", null],
    ["everything, to nothing", "", null],
  ])("after a change of %s", (_, text, found) => {
    const span = findAnchor(anchorOf("“It will open in May,”"), text);
    expect(span && text.slice(span.start, span.end)).toBe(found);
  });

  it("tells equal words apart by what stands around them", () => {
    const first = anchorOf("“No,”");
    const second = anchorOf("“No,”", TEXT.indexOf("asked again"));
    const edited = `Long after that: ${TEXT}`;
    expect(findAnchor(first, edited)?.start).toBe(edited.indexOf("“No,”") + 1);
    expect(findAnchor(second, edited)?.start).toBe(edited.lastIndexOf("“No,”") + 1);
  });

  it("does not take a short word for another's", () => {
    const anchor = anchorOf("“No,”");
    expect(findAnchor(anchor, "“No,” cried a gull over some other harbour.")).toBeNull();
  });

  it("finds marks without words where they stood, and nowhere else", () => {
    const text = "He wrote “…” and left.";
    const anchor = textAnchor(createArticle({ id: "a", text }), at(text, "…"));
    expect(findAnchor(anchor, text)).toEqual(at(text, "…"));
    expect(findAnchor(anchor, `So ${text}`)).toBeNull();
  });

  it("finds any stretch of any text in that text", () => {
    const words = fc.array(fc.constantFrom("the", "pier", "“No,”", "May", "a", "b", "12", "海"), {
      minLength: 6,
      maxLength: 40,
    });
    fc.assert(
      fc.property(words, fc.nat(30), fc.integer({ min: 1, max: 6 }), (all, from, count) => {
        const start = from % all.length;
        const text = all.join(" ");
        const before = all.slice(0, start).join(" ");
        const chosen = all.slice(start, start + count).join(" ");
        const offset = before === "" ? 0 : before.length + 1;
        const span = { start: offset, end: offset + chosen.length };
        const found = findAnchor(textAnchor(createArticle({ id: "x", text }), span), text);
        expect(found).not.toBeNull();
        expect(found!.start).toBeGreaterThanOrEqual(span.start);
        expect(found!.end).toBeLessThanOrEqual(span.end);
      }),
      { seed: 7, numRuns: 300 },
    );
  });
});
