import { describe, expect, it } from "vitest";
import { analyze } from "#analysis/analyze.ts";
import { whoIs } from "#answers/questions/who-is.ts";
import { readQuestion } from "#search/questions/read-question.ts";
import { createStoryIndex } from "#search/story-index.ts";
import { createArticle } from "#story/article.ts";
import { buildStory } from "#story/build-story.ts";
import { sliceSpan } from "#text/span.ts";
import { harbour } from "../../helpers/harbour-story.ts";

const TEXTS = [
  "Olt came to the pier. Mira Olt left it in a boat. “We had no money,” Olt said.",
  "Olt stayed at home. Mira Olt, the mayor of Norwick, shut the ferry. Olt went away. Olt wept. Olt slept. Olt rose.",
];

const norwick = createStoryIndex(
  buildStory(
    { id: "s", title: "S", description: null, aliases: {} },
    TEXTS.map((text, at) => {
      const article = createArticle({ id: `a${at}`, text, published: `2020-05-0${at + 1}` });
      return { article, analysis: analyze(article) };
    }),
  ),
);

function read(text: string, index = harbour) {
  const answer = whoIs(index, {
    text,
    question: readQuestion(index.sentences, index.people, text),
  });
  return answer && { ...answer, told: answer.hits.map((hit) => sliceSpan(hit.article.text, hit)) };
}

describe("who somebody is", () => {
  it.each([
    "Who is Bram Oster?",
    "who was oster",
    "  “Who are Oster”?",
    "Who were Oster",
    "who oster",
    "Whos Oster",
    "Who's Oster",
    "Who’s  Bram Oster ?!",
  ])("is asked by: %s", (question) => {
    expect(read(question)?.person?.name).toBe("Bram Oster");
  });

  it.each([
    "Who is Cora Vane?",
    "Who?",
    "Oster, who is he?",
    "Tell me who is Oster",
    "Whose is Oster",
    "Who isOster",
    "Who becomes Oster",
    "What is Oster?",
    `Who is${" ".repeat(200)}Oster`,
    "",
  ])("is not asked by: %s", (question) => {
    expect(read(question)).toBeNull();
  });

  it("is told by the sentence with the role, then by the others in order, at most five", () => {
    const answer = read("Who is Mira Olt?", norwick);
    expect(answer).toMatchObject({ answered: true, person: null });
    expect(answer?.short && sliceSpan(answer.short.article.text, answer.short)).toContain("mayor");
    expect(answer?.told).toEqual([
      "Mira Olt, the mayor of Norwick, shut the ferry.",
      "Olt came to the pier.",
      "Mira Olt left it in a boat.",
      "“We had no money,” Olt said.",
      "Olt stayed at home.",
    ]);
    const scores = answer?.hits.map(({ score }) => score) ?? [];
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    expect(new Set(scores).size).toBe(5);
    expect(scores.at(-1)).toBeGreaterThan(0.7);
    expect(scores[0]).toBe(answer?.score);
  });

  it("is told by a sentence that begins with the role", () => {
    const text = "Mira Olt came to the pier.\n\nSinger Mira Olt shut the ferry.";
    const article = createArticle({ id: "a", text, published: "2020-05-01" });
    const info = { id: "s", title: "S", description: null, aliases: {} };
    const story = buildStory(info, [{ article, analysis: analyze(article) }]);
    expect(read("Who is Mira Olt?", createStoryIndex(story))).toMatchObject({
      short: { start: text.indexOf("Singer") },
      told: ["Singer Mira Olt shut the ferry.", "Mira Olt came to the pier."],
    });
  });

  it("is surer where a role is told", () => {
    const [told, untold] = [read("Who is Olt?", norwick), read("Who is Bram Oster?")];
    expect(told!.score).toBeGreaterThan(untold!.score);
    expect(untold?.short).toBeNull();
  });
});
