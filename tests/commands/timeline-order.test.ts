import { expect, it } from "vitest";
import { analyze } from "#analysis/analyze.ts";
import { parseInteraction } from "#presenters/discord/parse-interaction.ts";
import { renderTerminal } from "#presenters/terminal/render-terminal.ts";
import { createArticle } from "#story/article.ts";
import { buildStory } from "#story/build-story.ts";
import { slash } from "../discord/interactions.ts";
import { testBot } from "../discord/test-bot.ts";

const article = createArticle({
  id: "pier",
  published: "2031-06-20",
  text: [
    "The council closed the pier in 2031.",
    "Workers painted the pier in May 2031.",
    "Ada Quill opened the pier on 14 May 2031.",
    "A storm broke the pier on 18 May 2031.",
  ].join("\n\n"),
});
const info = { id: "pier", title: "The pier", description: null, aliases: {} };
const story = buildStory(info, [{ article, analysis: analyze(article) }]);

const NOTE = "Dated less exactly, perhaps outside these dates";

it.each([
  ["everything in order of date", {}, ["2031", "May 2031", "14 May 2031", "18 May 2031"]],
  ["a year has the year", { from: "2031", to: "2031" }, ["2031", "May 2031", "14 May 2031"]],
  [
    "days have their days first",
    { from: "2031-05-10", to: "2031-05-20" },
    ["14 May 2031", "18 May 2031", NOTE, "2031", "May 2031"],
  ],
  [
    "newest first, too",
    { from: "2031-05-10", order: "newest" },
    ["18 May 2031", "14 May 2031", NOTE, "May 2031", "2031"],
  ],
  ["nothing exact needs no note", { from: "2031-05-01", to: "2031-05-02" }, ["2031", "May 2031"]],
])("%s", async (_, options, lines) => {
  const { dispatcher } = await testBot(story);
  const incoming = parseInteraction(slash("timeline", options));
  if (incoming.kind !== "slash") throw new Error("Cannot test: this is no command");
  const shown = renderTerminal(await dispatcher.dispatch({ ...incoming, page: 0 }), {
    colour: false,
  });
  const known = shown.split("\n").filter((line) => ALL.has(line.trim()));
  expect(known.map((line) => line.trim()).slice(0, lines.length)).toEqual(lines);
  expect(shown.includes(NOTE)).toBe(lines.includes(NOTE));
});

const ALL = new Set(["2031", "May 2031", "14 May 2031", "18 May 2031", NOTE]);
