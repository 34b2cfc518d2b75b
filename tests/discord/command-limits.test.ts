import { describe, expect, it } from "vitest";
import { commandLimits } from "./command-limits.ts";

describe("commands", () => {
  const command = {
    name: "ask",
    description: "Asks",
    integration_types: [0],
    contexts: [0],
    options: [],
  };
  const option = (name: string, rest: object = {}) => ({
    type: 3,
    name,
    description: "x",
    ...rest,
  });
  const choices = Array.from({ length: 25 }, (_, n) => ({
    name: `${n}`.padEnd(100, "x"),
    value: `${n}`.padEnd(100, "y"),
  }));

  it.each<readonly [string, readonly Record<string, unknown>[], RegExp | null]>([
    ["a good one", [command], null],
    ["one of each kind by the same name", [command, { ...command, type: 3 }], null],
    ["101", Array.from({ length: 101 }, (_, n) => ({ ...command, name: `c${n}` })), /101 chat/],
    [
      "16 for messages",
      Array.from({ length: 16 }, (_, n) => ({ ...command, type: 3, name: `C ${n}` })),
      /16 message/,
    ],
    [
      "16 for users",
      Array.from({ length: 16 }, (_, n) => ({ ...command, type: 2, name: `C ${n}` })),
      /16 user/,
    ],
    ["two of one name", [command, command], /two chat/],
    ["upper case", [{ ...command, name: "Ask" }], /no name for a command/],
    ["a space", [{ ...command, name: "a b" }], /no name for a command/],
    ["no description", [{ ...command, description: "" }], /no description/],
    ["no word on where", [{ name: "ask", description: "x" }], /where it works/],
    [
      "required after optional",
      [{ ...command, options: [option("a"), option("b", { required: true })] }],
      /required option after/,
    ],
    [
      "choices and autocompletion",
      [{ ...command, options: [option("a", { autocomplete: true, choices: [] })] }],
      /choices and autocompletion/,
    ],
    [
      "an option's bad name",
      [{ ...command, options: [option("A")] }],
      /no name for a command or an option/,
    ],
    [
      "an option without description",
      [{ ...command, options: [option("a", { description: "" })] }],
      /no description/,
    ],
    ["a name in German", [{ ...command, name_localizations: { de: "prüfe" } }], null],
    ["upper case in German", [{ ...command, name_localizations: { de: "Frage" } }], /Frage .* de/],
    [
      "two of one name in German alone",
      [command, { ...command, name: "check", name_localizations: { de: "ask" } }],
      /two chat commands of one name: ask/,
    ],
    [
      "101 characters in Japanese",
      [{ ...command, description_localizations: { ja: "あ".repeat(101) } }],
      /description of 101 characters ja/,
    ],
    [
      "two options of one name in French",
      [{ ...command, options: [option("a"), option("b", { name_localizations: { fr: "a" } })] }],
      /two options a/,
    ],
    [
      "8,001 characters in one language",
      [
        {
          ...command,
          options: Array.from({ length: 25 }, (_, n) =>
            option(`o${n}`, {
              choices: choices.slice(0, 2).map((choice) => ({
                name: choice.name.slice(0, 9),
                value: choice.value,
                name_localizations: { de: choice.name },
              })),
            }),
          ),
        },
      ],
      /ask has 10\d\d\d characters/,
    ],
    [
      "8,001 characters",
      [{ ...command, options: ["a", "b"].map((name) => option(name, { choices })) }],
      /characters/,
    ],
  ])("%s", (_, commands, problem) => {
    expect(commandLimits(commands)).toEqual(
      problem === null ? [] : [expect.stringMatching(problem)],
    );
  });
});
