import { describe, expect, it } from "vitest";
import { namedMention } from "#answers/questions/named-mention.ts";
import { inventedIndex } from "../../helpers/invented-story.ts";

const FAR = "The old boats left the harbour of the town in the night.";

/** The name offered for whoever says the only quotation, with its place in the text. */
function nameOf(paragraphs: Parameters<typeof inventedIndex>[0][number]["paragraphs"]) {
  const index = inventedIndex([{ id: "a", published: null, paragraphs }]);
  const [quotation] = index.story.quotations;
  const place = quotation ? namedMention(index, quotation) : null;
  return place && { name: place.article.text.slice(place.start, place.end), at: place.start };
}

const SAID = { text: "“Boats sink,” she said.", quotes: [["“Boats sink,”", "Ada Quill"]] } as const;
const ADA = { text: "Ada Quill came.", mentions: [["Ada Quill", "Ada Quill"]] } as const;
const QUILL = { text: "Quill left.", mentions: [["Quill", "Ada Quill"]] } as const;
const BRAM = { text: "Bram Oster stayed.", mentions: [["Bram Oster", "Bram Oster"]] } as const;

describe("where a speaker is called by name", () => {
  it.each([
    ["before the words", [ADA, SAID], { name: "Ada Quill", at: 0 }],
    ["behind the words", [SAID, QUILL], { name: "Quill", at: 25 }],
    ["nearest before", [ADA, { text: FAR }, QUILL, SAID], { name: "Quill", at: 75 }],
    ["nearest behind", [ADA, { text: FAR }, SAID, QUILL], { name: "Quill", at: 100 }],
    ["nearest, not the first", [SAID, QUILL, { text: FAR }, ADA], { name: "Quill", at: 25 }],
    [
      "nearest of many",
      [{ text: FAR }, ADA, SAID, { text: FAR }, QUILL],
      { name: "Ada Quill", at: 58 },
    ],
    ["whoever else is nearer", [ADA, BRAM, SAID], { name: "Ada Quill", at: 0 }],
    ["nowhere", [BRAM, SAID], null],
  ])("%s", (_, paragraphs, place) => {
    expect(nameOf(paragraphs)).toEqual(place);
  });

  it("is nowhere for words of nobody", () => {
    expect(nameOf([ADA, { text: "“Boats sink.”", quotes: [["“Boats sink.”", null]] }])).toBeNull();
  });
});
