import { expect, test } from "vitest";
import { analyze } from "#analysis/analyze.ts";
import { ask } from "#answers/ask.ts";
import { datedFirst } from "#answers/questions/dated-first.ts";
import { createStoryIndex } from "#search/story-index.ts";
import { createArticle } from "#story/article.ts";
import { buildStory } from "#story/build-story.ts";
import type { StoryQuotation } from "#story/story.ts";
import { inventedIndex } from "../../helpers/invented-story.ts";

function firstHit(text: string): string {
  const article = createArticle({ id: "a", text, published: "2020-05-01" });
  const info = { id: "s", title: "S", description: null, aliases: {} };
  const story = buildStory(info, [{ article, analysis: analyze(article) }]);
  const { hits } = ask(createStoryIndex(story), { question: "Who called Mira Olt a spender?" });
  return hits.map(({ start, end }) => text.slice(start, end))[0] ?? "";
}

const UNDATED = "Mira Olt has fallen out with Jacob Fen, who called her a “spender.”";

test("of two passages with the same words, the one that says when is shown first", () => {
  const dated =
    "In March 2019, Jacob Fen attacked the plan of the council and called Olt a “spender.”";
  expect(firstHit(`${UNDATED}\n\n${dated}`)).toBe(dated);
});

test("another speaker's dated words do not go first", () => {
  const other =
    "In March 2019, Robert Quist blamed the council for it and called Rosa Lind a “spender.”";
  expect(firstHit(`${UNDATED}\n\n${other}`)).toBe(UNDATED);
});

const [SINK, SINK_TOO, SHOUTED, FLOAT, OF_BRAM] = quotations([
  ["“Boats sink.”", "Ada"],
  ["“Boats sink,”", "Ada"],
  ["“BOATS sink!”", "Ada"],
  ["“Boats float.”", "Ada"],
  ["“Boats sink.”", "Bram"],
]);

test.each([
  ["the dated one of the same words", [[SINK], [FLOAT], [dated(SINK_TOO)]], [2, 0, 1]],
  ["whatever their marks and case", [[SINK], [dated(SHOUTED)]], [1, 0]],
  ["the first of two dated ones", [[SINK], [dated(SINK_TOO)], [dated(SHOUTED)]], [1, 0, 2]],
  [
    "one among others of its sentence",
    [
      [FLOAT, SINK],
      [OF_BRAM, dated(SINK_TOO)],
    ],
    [1, 0],
  ],
  ["none where the best is dated", [[dated(SINK)], [FLOAT], [dated(SINK_TOO)]], [0, 1, 2]],
  ["none where other words are dated", [[SINK], [dated(FLOAT)]], [0, 1]],
  ["none where another's are", [[SINK], [dated(OF_BRAM)]], [0, 1]],
  ["none where none is dated", [[SINK], [SINK_TOO]], [0, 1]],
  ["none where a dated one stands beside other words", [[SINK], [SINK_TOO, dated(FLOAT)]], [0, 1]],
  ["none of none", [], []],
])("first goes %s", (_, passages, order) => {
  const ranked = datedFirst([...passages.keys()], (at) => passages[at] ?? []);
  expect(ranked).toEqual(order);
});

function quotations(
  said: readonly (readonly [words: string, speaker: string])[],
): readonly [StoryQuotation, StoryQuotation, StoryQuotation, StoryQuotation, StoryQuotation] {
  const paragraphs = said.map(([words, speaker]) => ({
    text: words,
    quotes: [[words, speaker]] as const,
  }));
  const { story } = inventedIndex([{ id: "a", published: null, paragraphs }]);
  return story.quotations as ReturnType<typeof quotations>;
}

function dated(quotation: StoryQuotation): StoryQuotation {
  return { ...quotation, quotation: { ...quotation.quotation, saidOn: "2019-03" } };
}
