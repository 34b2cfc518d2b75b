import { expect, it } from "vitest";
import type { CommandContext } from "#interactions/command.ts";
import { defineCommand } from "#interactions/define-command.ts";
import { en } from "#languages/en.ts";

const command = defineCommand({
  name: "people",
  words: (say) => say.commands.people,
  options: { person: { type: "person", maxLength: 100 } },
  examples: () => [],
  autocomplete: { person: (typed) => [{ name: `${typed}!`, value: typed }] },
  run: () => {
    throw new Error("is not run");
  },
});

it.each([
  ["person", [{ name: "Ada!", value: "Ada" }]],
  ["topic", []],
  ["hasOwnProperty", []],
  ["constructor", []],
  ["__proto__", []],
])("suggests for the option %s", async (focused, choices) => {
  const context = { say: en } as CommandContext;
  expect(await command.suggest(focused, { [focused]: "Ada" }, context)).toEqual(choices);
});
