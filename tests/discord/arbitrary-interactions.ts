import fc from "fast-check";
import type { SlashCommand } from "#interactions/command.ts";
import type { OptionSpec } from "#interactions/option-spec.ts";
import { LANGUAGES } from "#languages/language.ts";
import type { Story } from "#story/story.ts";
import { hostileNames, hostileSentences } from "./hostile.ts";
import {
  ASKER,
  asModerator,
  attached,
  inChannel,
  onMessage,
  type Picked,
  PLACES,
  press,
  sentFrom,
  slash,
  typing,
} from "./interactions.ts";
import type { TestBot } from "./test-bot.ts";

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
    ...held.quotations.slice(0, 3).map(({ id }) => `#${id}`),
    ...held.events.slice(0, 3).map(({ id }) => `#${id}`),
    "1",
    "not-a-quotation",
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

/** Files of kinds that the bot reads and of others, large ones, and what Discord tells nothing of. */
const files: fc.Arbitrary<Picked> = fc.oneof(
  fc
    .record({
      filename: fc.constantFrom("a.txt", "a.md", "a.html", "a.json", "a.exe", "a", ""),
      url: fc.constantFrom("https://cdn.example/a", "ftp://cdn.example/a", "a", ""),
      size: fc.constantFrom(0, 80, 600_000, 600_000_000, -1),
      content_type: fc.constantFrom("text/plain; charset=utf-8", "image/png", null, undefined),
    })
    .map((file) => attached(file)),
  fc.constantFrom(attached(null), attached({}), attached({ filename: 7 }), inChannel(0)),
);

/** Text channels and others, what is no channel, and what Discord tells nothing of. */
const channels: fc.Arbitrary<Picked> = fc.constantFrom(
  inChannel(0),
  inChannel(5),
  inChannel(2),
  inChannel(null),
  inChannel(0, "no-id"),
  attached({ filename: "a.txt", url: "https://cdn.example/a", size: 80 }),
);

type Value = string | boolean | Picked;

/** What an option asks for, where the story has it; else anything. */
function fitting({ type }: OptionSpec, held: Story): fc.Arbitrary<string | Picked> {
  if (type === "file") return files;
  if (type === "channel") return channels;
  const { quotations, people, events, articles } = held;
  const words = quotations.map(({ article, start, end }) => article.text.slice(start, end));
  const fits: Partial<Record<OptionSpec["type"], readonly string[]>> = {
    string: words.map((each) => each.slice(0, 200)),
    quotation: quotations.flatMap(({ id }, at) => [`#${id}`, words[at]?.slice(0, 200) ?? ""]),
    person: people.map(({ name }) => name),
    topic: ["ferry", "bridge", "mayor"],
    event: events.map(({ id }) => `#${id}`),
    article: articles.map(({ article }) => article.id),
    date: ["2010", "2021-11", "2021-11-05", "5 November 2021"],
    command: ["quotes", "who-said"],
    language: ["Deutsch"],
    story: [held.info.id],
  };
  const known = (fits[type] ?? []).slice(0, 100);
  return known.length === 0 ? typed(held) : fc.constantFrom(...known);
}

/** Mostly what is required, sometimes nothing of it. */
function optionsOf(
  { options: specs }: SlashCommand,
  held: Story,
): fc.Arbitrary<Record<string, Value>> {
  const names = Object.keys(specs);
  const values = Object.fromEntries(
    Object.entries(specs).map(([name, spec]) => [
      name,
      fc.oneof<fc.MaybeWeightedArbitrary<string | Picked>[]>(
        { weight: 4, arbitrary: fitting(spec, held) },
        typed(held),
      ),
    ]),
  );
  const all: Record<string, fc.Arbitrary<Value>> = {
    ...values,
    private: fc.boolean(),
  };
  const required = names.filter((name) => specs[name]?.required);
  return fc
    .oneof(
      { weight: 5, arbitrary: fc.record(all, { requiredKeys: required }) },
      { weight: 1, arbitrary: fc.record(all, { requiredKeys: [] }) },
    )
    .map((options) =>
      Object.fromEntries(
        Object.entries(options).flatMap(([name, value]) =>
          value === undefined ? [] : [[name, value] as const],
        ),
      ),
    );
}

/** As Discord has them: spoken by the bot or not; and what is no locale at all. */
const locales = fc.record({
  locale: fc.constantFrom(...LANGUAGES.map(({ locale }) => locale), "pl", "__proto__", ""),
  guild_locale: fc.constantFrom(...LANGUAGES.map(({ locale }) => locale), "zh-CN", null),
});

type Act = Parameters<typeof sentFrom>[0];

/** What somebody does, in any of the locales, on servers and off them. */
function anywhere(acts: fc.Arbitrary<Act>): fc.Arbitrary<object> {
  return fc
    .tuple(acts, locales, fc.constantFrom("server", "server", "server", ...PLACES))
    .map(([act, spoken, place]) => sentFrom({ ...act, ...spoken }, place));
}

/** Commands, entries of a message's menu, forged buttons, unknown commands and no interaction at all. */
export function arbitraryInteraction(
  held: Story,
  commands: TestBot["commands"],
): fc.Arbitrary<unknown> {
  const slashCommands = commands.filter((each) => each.kind === "slash");
  const isForAll = ({ access }: SlashCommand) => access === "everyone";
  const menu = commands.filter((each) => each.kind === "message");
  const acts: fc.Arbitrary<Act> = fc.oneof(
    {
      weight: 10,
      arbitrary: fc
        .oneof(
          { weight: 2, arbitrary: fc.constantFrom(...slashCommands.filter(isForAll)) },
          fc.constantFrom(...slashCommands),
        )
        .chain((command) =>
          fc.tuple(optionsOf(command, held), fc.boolean()).map(([options, isModerator]) => {
            const sent = slash(command.name, options);
            return isModerator ? asModerator(sent) : sent;
          }),
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
  );
  return fc.oneof(
    { weight: 16, arbitrary: anywhere(acts) },
    { weight: 1, arbitrary: fc.anything() },
    {
      weight: 1,
      arbitrary: fc.record({ type: fc.integer({ min: 1, max: 6 }), data: fc.anything() }),
    },
  );
}

/** Any option of any command while it is typed. */
export function arbitraryTyping(held: Story, commands: TestBot["commands"]): fc.Arbitrary<unknown> {
  const pairs = commands.flatMap((command) =>
    command.kind === "slash"
      ? Object.keys(command.options).map((option) => [command.name, option] as const)
      : [],
  );
  const acts = fc
    .tuple(fc.constantFrom(...pairs), typed(held))
    .map(([[name, option], text]) => asModerator(typing(name, { [option]: text }, option)));
  return anywhere(acts);
}
