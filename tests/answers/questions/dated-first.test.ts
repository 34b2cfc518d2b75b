import { expect, test } from "vitest";
import { analyze } from "#analysis/analyze.ts";
import { ask } from "#answers/ask.ts";
import { createStoryIndex } from "#search/story-index.ts";
import { createArticle } from "#story/article.ts";
import { buildStory } from "#story/build-story.ts";

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
