import { beforeEach, expect, it } from "vitest";
import { createLocaleLearner } from "#app/create-locale-learner.ts";
import { createLog } from "#app/log.ts";
import { createLiveSettings } from "#app/stories/create-live-settings.ts";
import type { Library } from "#library/library.ts";
import { openLibrary } from "#library/open-library.ts";
import { GUILD, press, sentFrom, slash, typing } from "../discord/interactions.ts";

/** What the bot learns of a server's language while it is used there. */

let library: Library;
let live: ReturnType<typeof createLiveSettings>;
let noted: string[];
let learn: (interaction: unknown) => Promise<void>;
let fails: boolean;
let warnings: string[];

beforeEach(async () => {
  [noted, fails, warnings] = [[], false, []];
  const where = { databaseUrl: null, databaseFile: ":memory:" };
  library = await openLibrary(where, () => new Date("2026-03-01T12:00:00Z"));
  live = createLiveSettings(library.settings, createLog("silent"));
  const noteLocale = async (server: string, locale: string) => {
    noted.push(locale);
    if (fails) throw new Error("away");
    return library.settings.noteLocale(server, locale);
  };
  const counted = { ...library, settings: { ...library.settings, noteLocale } };
  const warn = (_: object, message: string) => void warnings.push(message);
  learn = createLocaleLearner({ library: counted, settings: live }, { warn });
});

const from = (guild_locale: string) => ({ ...slash("story"), guild_locale });
const known = async () => (await library.settings.read(GUILD)).serverLocale;

it("learns it once, and again when it is another", async () => {
  await library.settings.change(GUILD, { cooldown: 3 });
  expect((await live.read(GUILD)).serverLocale).toBeNull();
  for (let count = 0; count < 5; count++) await learn(from("de"));
  expect(await known()).toBe("de");
  expect((await live.read(GUILD)).serverLocale).toBe("de");
  for (let count = 0; count < 5; count++) await learn(from("pt-BR"));
  expect(await known()).toBe("pt-BR");
  expect(noted).toEqual(["de", "pt-BR"]);
});

it.each([
  ["a press", press("x")],
  ["typing", typing("quotes", { person: "m" }, "person")],
])("learns it from %s", async (_, sent) => {
  await library.settings.change(GUILD, { cooldown: 3 });
  await learn({ ...sent, guild_locale: "fr" });
  expect(await known()).toBe("fr");
});

it("keeps nothing of a server of which nothing is kept, and asks once", async () => {
  for (let count = 0; count < 5; count++) await learn(from("de"));
  expect(await known()).toBeNull();
  expect(noted).toEqual(["de"]);
});

it.each([
  ["a message to the bot", { ...sentFrom(slash("story"), "dm"), guild_locale: "de" }],
  [
    "where somebody brought it along",
    { ...sentFrom(slash("story"), "elsewhere"), guild_locale: "de" },
  ],
  ["no language", slash("story")],
  ["a language that is none", from("';--")],
  ["nothing that can be read", 7],
])("learns nothing from %s", async (_, sent) => {
  await library.settings.change(GUILD, { cooldown: 3 });
  await learn(sent);
  expect(noted).toEqual([]);
});

it("goes on when it cannot be noted", async () => {
  fails = true;
  await learn(from("de"));
  await learn(from("de"));
  expect(warnings).toEqual(["Cannot note the language of a server"]);
  fails = false;
  await library.settings.change(GUILD, { cooldown: 3 });
  await learn(from("es-ES"));
  expect(await known()).toBe("es-ES");
});
