import { describe, expect, it } from "vitest";
import { anybody } from "#interactions/request.ts";
import { en } from "#languages/en.ts";
import { testBot } from "../discord/test-bot.ts";
import { generatedStory } from "../helpers/generated-story.ts";

/** Each example that a command shows is answered by the story it was made from. */

const shape = {
  quotations: 12,
  names: ["Mara Quist", "Ole Brandt"],
  sentences: [
    "We will not sell the ferry to anybody",
    "Nobody told the council about the harbour bridge",
  ],
  titles: ["Ferry stays with the town", "Bridge closed again"],
  urls: [null],
};
const bot = await testBot(generatedStory(shape));
const scope = { guild: null, story: null, locale: "en-GB", serverLocale: null, asker: anybody };
const context = {
  index: bot.index,
  story: bot.index.story,
  say: en,
  page: 0,
  asker: anybody,
  desk: null,
  commands: bot.commands,
};

describe.each(
  bot.commands.flatMap((each) =>
    each.kind === "slash" && each.access === "everyone" ? [each] : [],
  ),
)("/$name", (command) => {
  it("has examples that are answered", async () => {
    const examples = command.examples(context);
    expect(examples.length).toBeGreaterThan(0);
    for (const { options } of examples) {
      const reply = await bot.dispatcher.dispatch({
        kind: "slash",
        command: command.name,
        options,
        page: 0,
        isPrivate: false,
        scope,
      });
      expect([options, reply.tone]).toEqual([options, "answer"]);
    }
  });

  it("has none where the story has nothing to show", async () => {
    const empty = await testBot({
      ...bot.index.story,
      articles: [],
      people: [],
      quotations: [],
      events: [],
      facts: [],
      unanchored: [],
    });
    const examples = command.examples({
      ...context,
      index: empty.index,
      story: empty.index.story,
    });
    for (const { options } of examples)
      expect(["help", "story"], JSON.stringify(options)).toContain(command.name);
  });
});

it("shows the timeline of what has happened, not of what is to come", () => {
  const [event] = bot.index.story.events;
  const foretold = { ...event!, date: "2099" };
  const story = { ...bot.index.story, events: [event!, foretold] };
  const timeline = bot.commands.find(({ name }) => name === "timeline");
  const [example] = timeline?.kind === "slash" ? timeline.examples({ ...context, story }) : [];
  expect(example?.options.from).toBe(event!.date.slice(0, 4));
});
