import { describe, expect, it } from "vitest";
import { giveCommandIds } from "#surfaces/playground/give-command-ids.ts";
import {
  readCommandLine,
  readValue,
} from "#surfaces/playground/page/composer/read-command-line.ts";
import { callables } from "#surfaces/playground/page/discord/command-options.ts";
import { fixtureCommands } from "../fixture-bot.ts";

const all = giveCommandIds(fixtureCommands).flatMap((each) => callables(each, "en-US"));

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

describe("in another language", () => {
  const [german] = giveCommandIds([
    {
      name: "quotes",
      name_localizations: { de: "zitate" },
      description: "What a person said",
      description_localizations: { de: "Was eine Person gesagt hat" },
      options: [
        {
          type: 3,
          name: "person",
          name_localizations: { de: "wer" },
          description: "Who",
          description_localizations: { de: "Wer gesprochen hat" },
        },
        {
          type: 3,
          name: "order",
          name_localizations: { de: "reihenfolge" },
          description: "Which first",
          choices: [{ name: "Oldest", name_localizations: { de: "Älteste" }, value: "oldest" }],
        },
      ],
    },
  ]);
  const inGerman = german ? callables(german, "de") : [];

  it.each([
    "/zitate wer: Ines reihenfolge: oldest",
    "/quotes person: Ines order: oldest",
    "/zitate Ines order: oldest",
  ])("%s is read by the names that are shown and by those that are sent", (line) => {
    const read = readCommandLine(line, inGerman);
    expect(read?.callable.path).toEqual(["quotes"]);
    expect(Object.fromEntries(read?.texts ?? [])).toEqual({ person: "Ines", order: "oldest" });
  });

  it("is shown, and sent in English", () => {
    const [{ shown, description, options, command } = expect.fail("no command")] = inGerman;
    expect([shown, description, command.name]).toEqual([
      ["zitate"],
      "Was eine Person gesagt hat",
      "quotes",
    ]);
    expect(options).toMatchObject([
      { name: "person", shown: "wer", description: "Wer gesprochen hat" },
      {
        name: "order",
        shown: "reihenfolge",
        description: "Which first",
        choices: [{ name: "Älteste", value: "oldest" }],
      },
    ]);
  });

  it.each(["fr", "__proto__"])("stays English without words for %s", (locale) => {
    expect(german && callables(german, locale)).toMatchObject([
      { shown: ["quotes"], description: "What a person said" },
    ]);
  });
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
