import { describe, expect, it } from "vitest";
import { sampleQuotation } from "#search/quotations/sample-quotation.ts";
import { sliceSpan } from "#text/span.ts";
import { inventedIndex } from "../../helpers/invented-story.ts";

const LONG = `“${"We rowed and rowed and rowed. ".repeat(9)}”`;

function sampleOf(...quotes: readonly (readonly [string, "direct" | "mixed" | "indirect"])[]) {
  const { story } = inventedIndex([
    {
      id: "boats",
      published: null,
      paragraphs: quotes.map(([text, kind]) => ({ text, quotes: [[text, "Ana Roe", kind]] })),
    },
  ]);
  const sample = sampleQuotation(story.quotations);
  return sample === null ? null : sliceSpan(sample.article.text, sample);
}

describe("sampleQuotation", () => {
  it.each([
    [
      "the longest",
      [
        ["“No.”", "direct"],
        ["“Not today.”", "direct"],
      ],
      "“Not today.”",
    ],
    [
      "the first of equals",
      [
        ["“One.”", "direct"],
        ["“Two.”", "direct"],
      ],
      "“One.”",
    ],
    [
      "a whole one before a longer scrap",
      [
        ["“No.”", "direct"],
        ["“of boats”", "mixed"],
      ],
      "“No.”",
    ],
    [
      "a scrap where nothing is whole",
      [
        ["“of boats”", "mixed"],
        ["Roe left.", "indirect"],
      ],
      "“of boats”",
    ],
    [
      "one that can be shown",
      [
        [LONG, "direct"],
        ["“No.”", "direct"],
      ],
      "“No.”",
    ],
    ["a very long one for want of another", [[LONG, "direct"]], LONG],
    ["none of none", [], null],
  ] as const)("gives %s", (_, quotes, expected) => {
    expect(sampleOf(...quotes)).toBe(expected);
  });
});
