import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { withoutRepeats } from "#answers/without-repeats.ts";
import type { StoryQuotation } from "#story/story.ts";
import { generatedStory } from "../helpers/generated-story.ts";

const story = generatedStory({
  quotations: 120,
  names: ["Ana Roe"],
  sentences: ["We will paint the mill"],
  titles: [null],
  urls: [null],
});
const LENGTH = 10;
const sentences = Array.from({ length: 5 }, (_, at) => ({
  start: at * LENGTH,
  end: (at + 1) * LENGTH,
  passage: 0,
}));
const { analysis } = story.articles[0]!;
const index = { analysisOf: () => ({ ...analysis, sentences }) };

/** A quotation of some kind that begins in a sentence of an article. */
function quotationAt(article: number, sentence: number, kind: "direct" | "indirect") {
  const made = story.quotations[article * 40]!;
  const start = sentence * LENGTH + (kind === "direct" ? 1 : 4);
  return { ...made, start, end: start + 3, quotation: { ...made.quotation, kind } };
}

/** Without looking which articles may hold repeats. */
function withoutAny(quotations: readonly StoryQuotation[]): readonly StoryQuotation[] {
  const sentenceOf = ({ article, start }: StoryQuotation) =>
    `${article.id} ${Math.floor(start / LENGTH)}`;
  const isReported = ({ quotation }: StoryQuotation) => quotation.kind === "indirect";
  const shown = new Set(quotations.filter((each) => !isReported(each)).map(sentenceOf));
  return quotations.filter((each) => {
    if (!isReported(each)) return true;
    const isNew = !shown.has(sentenceOf(each));
    shown.add(sentenceOf(each));
    return isNew;
  });
}

describe("withoutRepeats", () => {
  it("leaves out what is reported beside another of the same sentence", () => {
    const whole = quotationAt(0, 1, "direct");
    const within = quotationAt(0, 1, "indirect");
    const elsewhere = quotationAt(1, 1, "indirect");
    const later = quotationAt(0, 2, "indirect");
    expect(withoutRepeats(index, [within, whole, elsewhere, later])).toEqual([
      whole,
      elsewhere,
      later,
    ]);
    expect(withoutRepeats(index, [within, elsewhere])).toEqual([within, elsewhere]);
    expect(withoutRepeats(index, [later, { ...later }])).toEqual([later]);
  });

  it("gives what it would give if it looked at all sentences", () => {
    const quotation = fc
      .tuple(
        fc.integer({ min: 0, max: 2 }),
        fc.integer({ min: 0, max: 4 }),
        fc.constantFrom("direct" as const, "indirect" as const),
      )
      .map(([article, sentence, kind]) => quotationAt(article, sentence, kind));
    const property = fc.property(fc.array(quotation, { maxLength: 12 }), (quotations) => {
      expect(withoutRepeats(index, quotations)).toEqual(withoutAny(quotations));
    });
    fc.assert(property, { seed: 31, numRuns: 500 });
  });
});
