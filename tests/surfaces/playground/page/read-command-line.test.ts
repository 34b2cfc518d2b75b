import { describe, expect, it } from "vitest";
import {
  readCommandLine,
  readValue,
} from "#surfaces/playground/page/composer/read-command-line.ts";
import { callables } from "#surfaces/playground/page/discord/command-options.ts";
import { registerCommands } from "#surfaces/playground/register-commands.ts";
import { fixtureCommands } from "../fixture-bot.ts";

const all = registerCommands(fixtureCommands).flatMap(callables);

describe("readCommandLine", () => {
  it.each<[string, string, Record<string, string>]>([
    ["/timeline", "timeline", {}],
    ["/timeline ", "timeline", {}],
    ["/who-said words: the bell", "who-said", { words: "the bell" }],
    ["/who-said the bell", "who-said", { words: "the bell" }],
    ["/who-said words:the bell private:true", "who-said", { words: "the bell", private: "true" }],
    ["/who-said words: at 10:30 he left", "who-said", { words: "at 10:30 he left" }],
    ["/who-said words: note: this", "who-said", { words: "note: this" }],
    ["/quotes about: tides person: Ines", "quotes", { about: "tides", person: "Ines" }],
    ["/quotes Ines about: tides", "quotes", { person: "Ines", about: "tides" }],
    ["/articles  add link: https://example.org", "articles add", { link: "https://example.org" }],
  ])("reads %j", (line, path, texts) => {
    const read = readCommandLine(line, all);
    expect(read?.callable.path.join(" ")).toBe(path);
    expect(Object.fromEntries(read?.texts ?? [])).toEqual(texts);
  });

  it.each([
    "",
    "/",
    "timeline",
    " /timeline",
    "/time",
    "/articles",
    "/articles remove",
    "/Who said this?",
  ])("finds no command in %j", (line) => expect(readCommandLine(line, all)).toBeNull());
});

describe("readValue", () => {
  const about = { name: "about", description: "What about" };
  const order = {
    ...about,
    type: 3 as const,
    choices: [{ name: "Oldest first", value: "asc" }],
  };

  it.each([
    [{ ...about, type: 3 as const }, "tide", "tide"],
    [order, "Oldest first", "asc"],
    [order, "asc", "asc"],
    [{ ...about, type: 4 as const }, "-12", -12],
    [{ ...about, type: 10 as const }, "1.5", 1.5],
    [{ ...about, type: 5 as const }, "True", true],
    [{ ...about, type: 5 as const }, "false", false],
  ])("takes %o with %j", (option, text, value) => {
    expect(readValue(option, text)).toEqual({ value });
  });

  it.each([
    [order, "newest"],
    [{ ...about, type: 4 as const }, "1.5"],
    [{ ...about, type: 4 as const }, "twelve"],
    [{ ...about, type: 10 as const }, "Infinity"],
    [{ ...about, type: 5 as const }, "maybe"],
  ])("does not take %o with %j", (option, text) => {
    expect(readValue(option, text)).toHaveProperty("error");
  });
});
