import { expect, it } from "vitest";
import { slash } from "../discord/interactions.ts";
import { testBot } from "../discord/test-bot.ts";
import { generatedStory } from "../helpers/generated-story.ts";

it("/story counts the people it does not name as people", async () => {
  const story = generatedStory({
    quotations: 16,
    names: [
      "Ada Quill",
      "Bo Rask",
      "Cy Marsh",
      "Di Lund",
      "Ed Fenn",
      "Flo Gray",
      "Gil Holm",
      "Hal Ives",
    ],
    sentences: ["We will not sell the ferry"],
    titles: [null],
    urls: [null],
  });
  const sent = { ...slash("story"), locale: "ja", guild_locale: "ja" };
  const { response } = await (await testBot(story)).respond(sent);
  expect(JSON.stringify(response)).toContain("、ほか2人");
});
