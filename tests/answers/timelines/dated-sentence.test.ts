import { expect, test } from "vitest";
import { analyze } from "#analysis/analyze.ts";
import { datedSentences } from "#answers/timelines/dated-sentence.ts";
import { createArticle } from "#story/article.ts";
import { sliceSpan } from "#text/span.ts";

const TEXT = `The ferry of 12 January 2028

Mara Voss joined the choir in 2019. Then she left it on 4 March 2030 and came back in May 2030. She did not go, go, go.

The hall burnt down on 5 April 2030!`;

test("the sentences of an article's running text stand with the dates that they name", () => {
  const layout = [{ start: 0, end: 28, kind: "heading" as const }];
  const article = createArticle({ id: "a", text: TEXT, published: "2030-06-02", layout });
  const of = { article, analysis: analyze(article) };
  const sentences = datedSentences(of);
  const told = sentences.map((sentence) => [
    sentence.position,
    sliceSpan(TEXT, sentence),
    sentence.told.map(({ date }) => date).join(" "),
    sentence.stems.join(" "),
  ]);
  expect(told).toEqual([
    [0, "Mara Voss joined the choir in 2019.", "2019", "mara voss join choir 2019"],
    [
      1,
      "Then she left it on 4 March 2030 and came back in May 2030.",
      "2030-03-04 2030-05",
      "leav march 2030 come back 2030",
    ],
    [2, "She did not go, go, go.", "", "go go go"],
    [3, "The hall burnt down on 5 April 2030!", "2030-04-05", "hall burn april 2030"],
  ]);
  expect(sentences.every((each) => each.of === of && each.published === "2030-06-02")).toBe(true);
});

test.each([
  ["post", 1],
  ["caption", 0],
  ["dateline", 0],
  ["heading", 0],
] as const)("of a %s there are %i", (kind, count) => {
  const text = "The hall burnt down on 5 April 2030.";
  const layout = [{ start: 0, end: text.length, kind }];
  const article = createArticle({ id: "a", text, layout });
  expect(datedSentences({ article, analysis: analyze(article) })).toHaveLength(count);
});
