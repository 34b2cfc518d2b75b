import { describe, expect, it } from "vitest";
import { generatedStory } from "../helpers/generated-story.ts";
import { sharedIsHere } from "../helpers/shared.ts";
import { BAD_INPUT, interactionsWith } from "./bad-input.ts";
import { outcomeProblems } from "./outcome-problems.ts";
import { loadSpec, type SpecCheck } from "./spec.ts";
import { testBot } from "./test-bot.ts";

const STORY = generatedStory({
  quotations: 60,
  names: ["Ana Roe", "Ivo Kern"],
  sentences: ["We will not sell the ferry of Norwick", "Nobody asked about the bridge"],
  titles: ["A long week"],
  urls: [null],
});
const spec: SpecCheck = sharedIsHere ? loadSpec() : () => [];

/** A message that says something, choices, a form, or that the answer comes. */
const CLEAR = /"content":"[^"]|"choices":|"custom_id":|^\{"type":[56]/;

describe("bad input", () => {
  it.each(Object.entries(BAD_INPUT))(
    "gets a clear answer of every command: %s",
    async (_, input) => {
      const bot = await testBot(STORY);
      for (const interaction of interactionsWith(input, bot.commands)) {
        const outcome = await bot.respond(interaction);
        const asked = JSON.stringify(interaction).slice(0, 400);
        expect(await outcomeProblems(interaction, outcome, STORY, spec), asked).toEqual([]);
        expect(JSON.stringify(outcome.response), asked).toMatch(CLEAR);
      }
      expect(bot.logged.filter(({ message }) => message.startsWith("Cannot"))).toEqual([]);
    },
  );
});
