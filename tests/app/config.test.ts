import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readConfig } from "#app/config.ts";

const folder = mkdtempSync(join(tmpdir(), "verbatim-config-"));
let files = 0;

function envFile(text: string): string {
  files += 1;
  const path = join(folder, `${files}.env`);
  writeFileSync(path, text);
  return path;
}

const nowhere = join(folder, "missing.env");

describe("readConfig", () => {
  it("has a default for everything", () => {
    expect(readConfig({}, nowhere)).toEqual({
      discordToken: null,
      discordPublicKey: null,
      publicUrl: "http://127.0.0.1:8080",
      version: expect.stringMatching(/^\d+\.\d+\.\d+$/),
      botPage: null,
      discordApi: null,
      host: "127.0.0.1",
      port: 8080,
      storiesFolder: "data/stories",
      story: null,
      databaseUrl: null,
      databaseFile: "data/verbatim.db",
      feedMinutes: 15,
      shards: null,
      cooldown: 1,
      storiesMemory: null,
      logLevel: "info",
    });
  });

  it("has the same defaults in .env.example", () => {
    expect(readConfig({}, join(import.meta.dirname, "../../.env.example"))).toEqual(
      readConfig({}, nowhere),
    );
  });

  it("lets the environment win over the file", () => {
    const file = envFile("PORT=9000\nSTORY=harbour # the one we follow\n");
    expect(readConfig({ PORT: "9001" }, file)).toMatchObject({ port: 9001, story: "harbour" });
  });

  it("does not let an empty variable hide the file's", () => {
    expect(readConfig({ PORT: "" }, envFile("PORT=9000"))).toMatchObject({ port: 9000 });
  });

  it.each([
    [{}, null],
    [{ PUBLIC_URL: "https://news.example/" }, "https://news.example/record"],
    [
      { PUBLIC_URL: "https://news.example", BOT_PAGE: "https://a.example/bot" },
      "https://a.example/bot",
    ],
  ])("tells the sites it reads where to read about it: %j", (set, page) => {
    expect(readConfig(set, nowhere).botPage).toBe(page);
  });

  it.each([
    ["a number of processes", { SHARDS: "3" }, 3],
    ["as many as Discord recommends", { SHARDS: "auto" }, "auto"],
    ["which shard discord.js started", { SHARDS: "0", SHARDING_MANAGER: "true" }, null],
    ["one further on", { SHARDS: "7", SHARDING_MANAGER: "true" }, null],
  ])("takes SHARDS for %s", (_, set, shards) => {
    expect(readConfig(set, envFile("SHARDS=auto")).shards).toBe(shards);
  });

  it("takes a quoted value over several lines", () => {
    expect(readConfig({}, envFile('STORY="a\nb"\nPORT=81\n'))).toMatchObject({ port: 81 });
  });

  const broken: readonly (readonly [string, string, string])[] = [
    [
      "a page that would end the header",
      "BOT_PAGE=https://a.example/(b)",
      "BOT_PAGE is no address of a page",
    ],
    ["a page that is none", "BOT_PAGE=about us", "BOT_PAGE is no address of a page"],
    [
      "a public key that is none",
      "DISCORD_PUBLIC_KEY=abc",
      "Cannot use the configuration: DISCORD_PUBLIC_KEY is no public key (64 hexadecimal digits)",
    ],
    [
      "an address that is none",
      "DISCORD_API=discord",
      "Cannot use the configuration: DISCORD_API is no address (http://… or https://…)",
    ],
    [
      "a port that is a word",
      "PORT=eighty",
      "Cannot use the configuration: PORT is not a port number (0 to 65535)",
    ],
    [
      "no time between two looks",
      "FEED_MINUTES=0",
      "Cannot use the configuration: FEED_MINUTES is not a number of minutes (1 to 99999)",
    ],
    ["too many shards", "SHARDS=12345", "SHARDS is neither auto nor a number of processes (1 to"],
    [
      "no shards",
      "SHARDS=0",
      "Cannot use the configuration: SHARDS is neither auto nor a number of processes (1 to 9999)",
    ],
    [
      "a port out of range",
      "PORT=70000",
      "Cannot use the configuration: PORT is not a port number (0 to 65535)",
    ],
    [
      "an unknown log level",
      "LOG_LEVEL=loud",
      "Cannot use the configuration: LOG_LEVEL is none of",
    ],
    ["a line without a value", "PORT=81\nDISCORD TOKEN abc\n", "line 2 is not NAME=value"],
    ["a line after a value of several", 'STORY="a\nb c"\nb d\n', "line 3 is not NAME=value"],
    ["a file of white space without end", "\n".repeat(100_000), "it is longer than 16000"],
    ["a file of open quotation marks", 'A="\n'.repeat(100_000), "it is longer than 16000"],
  ];
  for (const [name, text, message] of broken) {
    it(`refuses ${name}`, () => {
      expect(() => readConfig({}, envFile(text))).toThrow(message);
    });
  }

  it("never repeats what stands in a broken line", () => {
    const file = envFile("my secret token\n");
    expect(() => readConfig({}, file)).toThrow(/^(?!.*secret)/);
  });

  it("says that .env is a folder", () => {
    expect(() => readConfig({}, folder)).toThrow(`Cannot read ${folder}: it is a folder`);
  });
});
