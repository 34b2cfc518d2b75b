import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import type { Outcome } from "#presenters/discord/outcome.ts";
import { sharedIsHere } from "../helpers/shared.ts";
import { arbitraryInteraction, arbitraryTyping } from "./arbitrary-interactions.ts";
import { hostileStories } from "./hostile-stories.ts";
import { asModerator, choose, OTHER, press } from "./interactions.ts";
import { customIds, fillings, outcomeProblems } from "./outcome-problems.ts";
import { loadSpec, type SpecCheck } from "./spec.ts";
import { type TestBot, testBot } from "./test-bot.ts";

/** Every answer to every interaction is one that Discord takes, and quotes nothing but articles. */

const SEED = 20240807;
/** In ms: seconds alone, more beside other tests. */
const TIMEOUT = 120_000;
const spec: SpecCheck = sharedIsHere ? loadSpec() : () => [];

describe.each(hostileStories)("over a story with %s", (name, held) => {
  let bot: TestBot;
  beforeAll(async () => {
    bot = await testBot(held);
  });

  const runs = name === "5,000 quotations" ? 100 : 400;
  const faults = () => bot.logged.filter(({ message }) => message.startsWith("Cannot"));

  const fillIn = async (opened: Outcome) => {
    for (const form of fillings(opened, "2021").map(asModerator)) {
      const last = await bot.respond(form);
      expect(await outcomeProblems(form, last, held, spec)).toEqual([]);
    }
  };

  it("answers every interaction validly, buttons included", { timeout: TIMEOUT }, async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryInteraction(held, bot.commands), async (interaction) => {
        const outcome = await bot.respond(interaction);
        expect(await outcomeProblems(interaction, outcome, held, spec)).toEqual([]);
        await fillIn(outcome);
        for (const id of (await customIds(outcome)).slice(0, 4)) {
          for (const pressed of [press(id), press(id, OTHER), asModerator(choose(id))]) {
            const next = await bot.respond(pressed);
            expect(await outcomeProblems(pressed, next, held, spec)).toEqual([]);
            await fillIn(next);
          }
        }
      }),
      { seed: SEED, numRuns: runs },
    );
    expect(faults()).toEqual([]);
  });

  it("offers valid choices while anything is typed", { timeout: TIMEOUT }, async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryTyping(held, bot.commands), async (interaction) => {
        const outcome = await bot.respond(interaction);
        expect(await outcomeProblems(interaction, outcome, held, spec)).toEqual([]);
      }),
      { seed: SEED, numRuns: runs / 2 },
    );
    expect(faults()).toEqual([]);
  });
});
