import { describe, expect, it } from "vitest";
import { sentenceHit } from "#answers/questions/sentence-hit.ts";
import { sliceSpan } from "#text/span.ts";
import { inventedIndex, type Paragraph } from "../../helpers/invented-story.ts";

const DAY = "2023-03-02";

function hitOf(paragraph: Paragraph, question = "") {
  const { sentences } = inventedIndex([{ id: "a", published: DAY, paragraphs: [paragraph] }]);
  const hit = sentenceHit(sentences.sentenceAt(0), question, 0.5);
  return {
    quotation: hit.quotation && sliceSpan(hit.article.text, hit.quotation),
    speaker: hit.speaker === null ? null : hit.speaker.name,
    date: hit.date,
    matched: hit.matched.map((span) => sliceSpan(hit.article.text, span)),
  };
}

describe("a sentence as a hit", () => {
  it.each([
    [
      "that is somebody's words is theirs",
      { text: "“Boats sink.”", quotes: [["“Boats sink.”", "Ada", "direct"]] },
      "“Boats sink.”",
      "Ada",
    ],
    [
      "that is one's words wholly is that one's, whatever it reports of another first",
      {
        text: "Ada and “Bram” said boats sink.",
        quotes: [
          ["“Bram”", "Bram", "mixed"],
          ["Ada and “Bram” said boats sink.", "Ada", "indirect"],
        ],
      },
      "Ada and “Bram” said boats sink.",
      "Ada",
    ],
    [
      "but for the marks at its ends is that one's too",
      {
        text: "“Ada said boats sink.”",
        quotes: [
          ["boats", "Bram", "direct"],
          ["Ada said boats sink.", "Ada", "indirect"],
        ],
      },
      "Ada said boats sink.",
      "Ada",
    ],
    [
      "with quoted words beside reported ones is the quoted ones'",
      {
        text: "Ada said boats sink and Bram said “never”.",
        quotes: [
          ["boats sink", "Ada", "indirect"],
          ["“never”", "Bram", "mixed"],
        ],
      },
      "“never”",
      "Bram",
    ],
    [
      "that begins with reported words and ends with quoted ones is the quoted ones'",
      {
        text: "Ada said boats sink and Bram said “never”.",
        quotes: [
          ["Ada said boats sink", "Ada", "indirect"],
          ["“never”", "Bram", "mixed"],
        ],
      },
      "“never”",
      "Bram",
    ],
    [
      "with reported words of two is the first's",
      {
        text: "Ada said boats sink and Bram said they float.",
        quotes: [
          ["boats sink", "Ada", "indirect"],
          ["they float", "Bram", "indirect"],
        ],
      },
      "boats sink",
      "Ada",
    ],
    [
      "with words of nobody is nobody's, whoever it names",
      {
        text: "Ada heard a voice: “Boats sink.”",
        quotes: [["“Boats sink.”", null, "direct"]],
        mentions: [["Ada", "Ada"]],
      },
      "“Boats sink.”",
      null,
    ],
    [
      "without words is about the one person it names",
      { text: "Ada left.", mentions: [["Ada", "Ada"]] },
      null,
      "Ada",
    ],
    [
      "without words is about nobody where it names two",
      {
        text: "Ada and Bram left.",
        mentions: [
          ["Ada", "Ada"],
          ["Bram", "Bram"],
        ],
      },
      null,
      null,
    ],
    ["without words or names is about nobody", { text: "Boats left." }, null, null],
  ] satisfies [string, Paragraph, string | null, string | null][])(
    "%s",
    (_, paragraph, quotation, speaker) => {
      expect(hitOf(paragraph)).toEqual({ quotation, speaker, date: DAY, matched: [] });
    },
  );

  it("has the words that were asked for", () => {
    expect(hitOf({ text: "The old boats left." }, "boats").matched).toEqual(["boats"]);
  });
});
