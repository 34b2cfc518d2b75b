import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import type { SlashCommand } from "#interactions/command.ts";
import type { DiscordMessage, MessageFile, Outcome } from "#presenters/discord/outcome.ts";
import type { Story } from "#story/story.ts";
import { generatedStory } from "../helpers/generated-story.ts";
import { sharedIsHere } from "../helpers/shared.ts";
import { hostileNames, hostileSentences, hostileTitles, hostileUrls } from "./hostile.ts";
import { ASKER, OTHER, onMessage, press, slash, typing } from "./interactions.ts";
import { messageLimits, responseLimits } from "./limits.ts";
import { shownQuotations } from "./shown-words.ts";
import { loadSpec, type SpecCheck } from "./spec.ts";
import { type TestBot, testBot } from "./test-bot.ts";

/** Every answer to every interaction is one that Discord takes, and quotes nothing but articles. */

const SEED = 20240807;
/** In ms: seconds alone, more beside other tests. */
const TIMEOUT = 120_000;
const spec: SpecCheck = sharedIsHere ? loadSpec() : () => [];

const stories: readonly (readonly [string, Story])[] = [
  ["no article", emptyStory()],
  ["no quotation", story(0, ["Mara Quist"], ["It rained"])],
  ["one quotation", story(1, ["Mara Quist"], ["We will not sell the ferry"])],
  ["hostile words", story(60, hostileNames, hostileSentences)],
  ["5,000 quotations", story(5000, hostileNames.slice(0, 5), hostileSentences.slice(0, 2))],
];

function story(quotations: number, names: readonly string[], sentences: readonly string[]): Story {
  return generatedStory({ quotations, names, sentences, titles: hostileTitles, urls: hostileUrls });
}

function emptyStory(): Story {
  const { info } = story(0, [], ["x"]);
  return { info, articles: [], people: [], quotations: [], events: [], facts: [] };
}

describe.each(stories)("over a story with %s", (name, held) => {
  let bot: TestBot;
  beforeAll(async () => {
    bot = await testBot(held);
  });

  const runs = name === "5,000 quotations" ? 100 : 400;

  it("answers every interaction validly, buttons included", { timeout: TIMEOUT }, async () => {
    await fc.assert(
      fc.asyncProperty(interactions(held, bot.commands), async (interaction) => {
        const outcome = await bot.respond(interaction);
        await expectValid(outcome, held);
        for (const id of customIds(outcome).slice(0, 4)) {
          await expectValid(await bot.respond(press(id)), held);
          await expectValid(await bot.respond(press(id, OTHER)), held);
        }
      }),
      { seed: SEED, numRuns: runs },
    );
    expect(bot.logged.filter(({ message }) => message.startsWith("Cannot"))).toEqual([]);
  });

  it("offers valid choices while anything is typed", { timeout: TIMEOUT }, async () => {
    await fc.assert(
      fc.asyncProperty(completions(held, bot.commands), async (interaction) => {
        const { response, files } = await bot.respond(interaction);
        expect(responseLimits({ ...response }, files)).toEqual([]);
        expect(spec("callback", response)).toEqual([]);
      }),
      { seed: SEED, numRuns: runs / 2 },
    );
    expect(bot.logged.filter(({ message }) => message.startsWith("Cannot"))).toEqual([]);
  });
});

async function expectValid({ response, files, followUp }: Outcome, held: Story): Promise<void> {
  expect(responseLimits({ ...response }, files)).toEqual([]);
  expect(spec("callback", response)).toEqual([]);
  if ("data" in response && response.data && "components" in response.data) {
    expectVerbatim(JSON.stringify(response.data), held);
  }
  const later = await followUp;
  if (later !== null) expectValidMessage(later.message, later.files, later.target, held);
}

function expectValidMessage(
  message: DiscordMessage,
  files: readonly MessageFile[],
  target: "original" | "new",
  held: Story,
): void {
  expect(messageLimits({ ...message }, files)).toEqual([]);
  expect(spec(target === "new" ? "follow-up" : "edit", message)).toEqual([]);
  expectVerbatim(JSON.stringify(message), held);
}

/** Every block quote is an exact substring of an article. */
function expectVerbatim(message: string, { articles }: Story): void {
  const quotes = textsOf(JSON.parse(message)).flatMap(shownQuotations);
  const strange = quotes.filter(
    (words) => !articles.some(({ article }) => article.text.includes(words)),
  );
  expect(strange).toEqual([]);
}

function textsOf(value: unknown): readonly string[] {
  if (typeof value !== "object" || value === null) return [];
  const own = "content" in value && typeof value.content === "string" ? [value.content] : [];
  return [...own, ...Object.values(value).flatMap(textsOf)];
}

function customIds({ response }: Outcome): readonly string[] {
  const found: string[] = [];
  JSON.stringify(response, (key, value) => {
    if (key === "custom_id") found.push(value);
    return value;
  });
  return found;
}

/** Texts as people type them: nothing, absurd, nearly a quotation, a name. */
function typed(held: Story): fc.Arbitrary<string> {
  const words = held.quotations
    .slice(0, 60)
    .map(({ article, start, end }) => article.text.slice(start, end));
  const names = held.people.map(({ name }) => name);
  const known = [
    ...words,
    ...names,
    "2021",
    "2021-11-05",
    "5 November 2021",
    "2021-13",
    "#q0x0",
    "oldest",
    "help",
  ];
  return fc.oneof(
    fc.constantFrom(...known),
    fc.constantFrom(...known).map((text) =>
      [...text]
        .filter((_, at) => at % 9 !== 4)
        .join("")
        .slice(0, 120),
    ),
    fc.constantFrom(...hostileNames, ...hostileSentences),
    fc.string({ unit: "binary", maxLength: 60 }),
    fc.string({ unit: "grapheme", maxLength: 200 }),
  );
}

function optionsOf(
  command: SlashCommand,
  held: Story,
): fc.Arbitrary<Record<string, string | boolean>> {
  const values = Object.fromEntries(
    Object.keys(command.options).map((name) => [name, typed(held)]),
  );
  return fc.record({ ...values, private: fc.boolean() }, { requiredKeys: [] });
}

function interactions(held: Story, commands: TestBot["commands"]): fc.Arbitrary<unknown> {
  const slashCommands = commands.filter((each) => each.kind === "slash");
  const menu = commands.filter((each) => each.kind === "message");
  return fc.oneof(
    {
      weight: 10,
      arbitrary: fc
        .constantFrom(...slashCommands)
        .chain((command) =>
          optionsOf(command, held).map((options) => slash(command.name, options)),
        ),
    },
    {
      weight: 3,
      arbitrary: fc
        .tuple(fc.constantFrom(...menu), typed(held))
        .map(([{ name }, text]) => onMessage(name, text)),
    },
    {
      weight: 2,
      arbitrary: fc
        .string({ unit: "binary", minLength: 1, maxLength: 100 })
        .map((id) => press(id, ASKER)),
    },
    { weight: 1, arbitrary: typed(held).map((name) => slash(name)) },
    { weight: 1, arbitrary: fc.anything() },
  );
}

function completions(held: Story, commands: TestBot["commands"]): fc.Arbitrary<unknown> {
  const pairs = commands.flatMap((command) =>
    command.kind === "slash"
      ? Object.keys(command.options).map((option) => [command.name, option] as const)
      : [],
  );
  return fc
    .tuple(fc.constantFrom(...pairs), typed(held))
    .map(([[name, option], text]) => typing(name, { [option]: text }, option));
}
