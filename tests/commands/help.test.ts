import { describe, expect, it } from "vitest";
import { asModerator, slash, typing } from "../discord/interactions.ts";
import { testBot } from "../discord/test-bot.ts";
import { generatedStory } from "../helpers/generated-story.ts";

/** What `/help` offers while typing, and what it explains. */

const story = generatedStory({
  quotations: 1,
  names: ["Mara Quist"],
  sentences: ["We will not sell the ferry"],
  titles: [null],
  urls: [null],
});

async function offered(sent: object): Promise<readonly string[]> {
  const { response } = await (await testBot(story)).respond(sent);
  if (response.type !== 8) throw new Error("Cannot see the offers: there are none");
  return (response.data.choices ?? []).map(({ value }) => String(value));
}

async function answered(sent: object): Promise<string> {
  const { response } = await (await testBot(story)).respond(sent);
  return JSON.stringify(response);
}

const asked = typing("help", { command: "" }, "command");

describe("/help while typing", () => {
  it("offers members what they may use, and all of it", async () => {
    const names = await offered(asked);
    expect(names).toEqual(expect.arrayContaining(["ask", "sources", "story", "timeline"]));
    expect(names).toEqual(expect.arrayContaining(["who-said", "Check this quote"]));
    expect(names.filter((name) => /^(?:articles|correct|settings)/.test(name))).toEqual([]);
  });

  it("offers moderators everyone's commands first, then the groups and what is in them", async () => {
    const everyones = await offered(asked);
    const names = await offered(asModerator(asked));
    expect(names.slice(0, everyones.length)).toEqual(everyones);
    expect(names.slice(everyones.length, everyones.length + 4)).toEqual([
      "articles",
      "correct",
      "settings",
      "articles add",
    ]);
  });
});

describe("/help of a group", () => {
  it.each([
    ["articles", "en-GB", "`/articles follow`"],
    ["/Settings", "en-GB", "`/settings cooldown`"],
    ["correct", "de", "`/korrigiere zitat`"],
  ])("explains %s in %s by its commands", async (command, locale, held) => {
    const sent = { ...asModerator(slash("help", { command })), locale, guild_locale: locale };
    expect(await answered(sent)).toContain(held);
  });

  it("names to members only what they may use where it cannot explain", async () => {
    const told = await answered(slash("help", { command: "dance" }));
    expect(told).toContain("who-said");
    expect(told).not.toContain("settings");
  });
});

it.each([
  ["fr", "\u00a0: Les articles et les flux"],
  ["ja", "：このサーバーの記事とフィード"],
])("/help sets a group's commands apart as one does in %s", async (locale, held) => {
  const sent = { ...asModerator(slash("help")), locale, guild_locale: locale };
  expect(await answered(sent)).toContain(held);
});
