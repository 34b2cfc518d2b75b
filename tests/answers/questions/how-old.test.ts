import { describe, expect, it } from "vitest";
import { ask } from "#answers/ask.ts";
import { sliceSpan } from "#text/span.ts";
import { inventedIndex } from "../../helpers/invented-story.ts";

const index = inventedIndex([
  {
    id: "ages",
    published: "2023-03-02",
    paragraphs: [
      {
        text: "Ada Quill, 51, opened the pier with the 34-year-old on Monday.",
        mentions: [
          ["Ada Quill", "Ada Quill"],
          ["the 34-year-old", "Bram Oster"],
        ],
      },
      {
        text: "Cora Vane (29) told Dan Pell, who had come for the 1,200 visitors, about it.",
        mentions: [
          ["Cora Vane", "Cora Vane"],
          ["Dan Pell", "Dan Pell"],
        ],
      },
      {
        text: "Bram Oster, 12 votes ahead, left with Eva Lund, aged 8.",
        mentions: [
          ["Bram Oster", "Bram Oster"],
          ["Eva Lund", "Eva Lund"],
        ],
      },
    ],
  },
]);

describe("how old somebody is", () => {
  it.each([
    ["How old is Ada Quill?", "51"],
    ["How old is Quill", "51"],
    ["how old was Bram Oster?", "34-year-old"],
    ["How old is Cora Vane?", "29"],
    ["How old is Eva Lund?", "8"],
  ])("%s: %s", (question, age) => {
    const { answered, short } = ask(index, { question });
    expect([answered, short && sliceSpan(short.article.text, short)]).toEqual([true, age]);
  });

  it.each(["How old is Dan Pell?", "How old is Gus Horn?"])("%s is not on record", (question) => {
    expect(ask(index, { question }).answered).toBe(false);
  });
});
