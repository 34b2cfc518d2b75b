import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { readConfig } from "#app/config.ts";
import { type App, createApp } from "#app/create-app.ts";
import { createAnnouncer } from "#app/feeds/create-announcer.ts";
import { createLog } from "#app/log.ts";
import { en } from "#languages/en.ts";
import { asModerator, GUILD, slash } from "../discord/interactions.ts";
import { webOfOneFeed } from "../helpers/web-of-one-feed.ts";

/** What moderators decide of announcements, and what becomes of it. */

const FEED = "https://news.example/feed";
const CHANNEL = "900000000000000008";

let folder: string;
let app: App;

/** What Discord says where the bot may write, when it is asked. */
let mayWrite: boolean | null;
let askedOf: (readonly string[])[];
const asks = async (...of: readonly string[]) => {
  askedOf.push(of);
  return mayWrite;
};

async function openApp(set: Readonly<Record<string, string>>): Promise<void> {
  [mayWrite, askedOf] = [true, []];
  folder = mkdtempSync(join(tmpdir(), "verbatim-announcing-"));
  mkdirSync(join(folder, "stories/harbour/articles"), { recursive: true });
  writeFileSync(join(folder, "stories/harbour/story.json"), '{"title": "The harbour"}');
  const places = { STORIES: join(folder, "stories"), DATABASE_FILE: join(folder, "verbatim.db") };
  const config = readConfig({ ...places, COOLDOWN: "0", ...set }, join(folder, "none.env"));
  app = await createApp(config, createLog("silent"), null, webOfOneFeed(FEED), asks);
}
afterEach(async () => {
  await app.close();
  rmSync(folder, { recursive: true });
});

/** On a server that Discord has in German, or in another language. */
async function moderate(
  name: string,
  options: Record<string, string> = {},
  guild_locale = "de",
  from: object = {},
) {
  const asked = { ...asModerator(slash(name, options)), guild_locale, ...from };
  const { response, followUp } = await app.respond(asked);
  // Marks of Markdown in what is said are escaped.
  return JSON.stringify([response, await followUp]).replaceAll("\\\\", "");
}

describe("the language of announcements", () => {
  beforeEach(() => openApp({}));

  async function announced(): Promise<string> {
    const sent: string[] = [];
    const announce = createAnnouncer({
      ...app,
      send: async (_, message) => void sent.push(JSON.stringify(message)),
      log: createLog("silent"),
    });
    const { story } = await app.library.settings.read(GUILD);
    const text = "“Nobody asked us,” said Tom Brandt.";
    const told = { title: "Bridge", published: "2020-05-02" } as const;
    const taken = await app.intake.addArticle(story ?? "", { kind: "text", text }, told);
    const [feed] = await app.library.feeds.list(GUILD);
    if (taken.kind !== "added" || feed === undefined) throw new Error("Cannot announce: no feed");
    await announce(feed, [taken.article]);
    return sent.join();
  }

  it("is the server's own where a feed is followed into a channel", async () => {
    await moderate("settings story", { new: "The pier" });
    await moderate("articles follow", { feed: FEED, channel: CHANNEL });
    expect(await announced()).toContain("1 Zitat");
  });

  it("is the one that Discord has when the settings are changed", async () => {
    await moderate("settings story", { new: "The pier" });
    await moderate("articles follow", { feed: FEED });
    await moderate("settings announce", { channel: CHANNEL }, "es-ES");
    expect(await announced()).toContain("1 cita");
  });

  it("is the one that Discord has now, once anybody used the bot", async () => {
    await moderate("settings story", { new: "The pier" });
    await moderate("articles follow", { feed: FEED, channel: CHANNEL });
    await app.respond({ ...slash("story"), guild_locale: "fr" });
    await vi.waitFor(async () => expect((await app.settings.read(GUILD)).serverLocale).toBe("fr"));
    expect(await announced()).toContain("1 citation");
  });

  it("is the chosen one above all", async () => {
    await moderate("settings story", { new: "The pier" });
    await moderate("settings language", { language: "es-ES" });
    await moderate("articles follow", { feed: FEED, channel: CHANNEL });
    expect(await announced()).toContain("1 cita");
  });
});

describe("what is said of announcements", () => {
  const TOKEN = { DISCORD_TOKEN: "MTIz.abc.def" };
  const announce = () => moderate("settings announce", { channel: CHANNEL }, "en-GB");
  const follow = (options: Record<string, string> = {}) =>
    moderate("articles follow", { feed: FEED, ...options }, "en-GB");

  async function openWithOwnStory(set: Readonly<Record<string, string>>): Promise<void> {
    await openApp(set);
    await moderate("settings story", { new: "The pier" });
  }

  it("is that they come where they do", async () => {
    await openWithOwnStory(TOKEN);
    expect(await announce()).toContain(en.settings.announced);
    const followed = await follow();
    expect(followed).toContain("Following");
    expect(followed).not.toContain("Nothing");
  });

  it("is that a feed's own channel will do", async () => {
    await openWithOwnStory(TOKEN);
    expect(await follow({ channel: CHANNEL })).not.toContain("Nothing");
  });

  it("is that none come while no channel is named", async () => {
    await openWithOwnStory(TOKEN);
    expect(await follow()).toContain(en.articles.unannounced.noChannel);
  });

  it("is that none come without a token", async () => {
    await openWithOwnStory({});
    expect(await announce()).toContain(en.settings.announcedWithToken);
    expect((await app.library.settings.read(GUILD)).announceChannel).toBe(CHANNEL);
    expect(await follow()).toContain(en.articles.unannounced.noToken);
  });

  it("is that the bot may not write in the channel, which Discord says when asked", async () => {
    await openWithOwnStory(TOKEN);
    mayWrite = false;
    expect(await announce()).toContain(en.settings.announcedWithRights);
    expect((await app.library.settings.read(GUILD)).announceChannel).toBe(CHANNEL);
    expect(await follow()).toContain(en.articles.unannounced.mayNotWrite);
    expect(askedOf).toEqual([
      [GUILD, CHANNEL],
      [GUILD, CHANNEL],
    ]);
  });

  it("is that Discord does not say whether it may", async () => {
    await openWithOwnStory(TOKEN);
    mayWrite = null;
    const said = await announce();
    expect(said).toContain(en.settings.announced);
    expect(said).toContain(en.settings.rightsUnknown);
    mayWrite = true;
    expect(await announce()).not.toContain(en.settings.rightsUnknown);
  });

  it.each([
    ["nothing", "0", false],
    ["see, and not write", "1024", false],
    ["write, and not see", "2048", false],
    ["see and write", "3072", true],
    ["everything", "8", true],
  ])("is what Discord says of the channel asked in: the bot may %s", async (_, rights, may) => {
    await openWithOwnStory(TOKEN);
    mayWrite = !may;
    const here = { channel_id: CHANNEL, app_permissions: rights };
    const said = await moderate("settings announce", { channel: CHANNEL }, "en-GB", here);
    const { announced, announcedWithRights } = en.settings;
    expect(said).toContain(may ? announced : announcedWithRights);
    const followed = await moderate("articles follow", { feed: FEED }, "en-GB", here);
    expect(followed.includes(en.articles.unannounced.mayNotWrite)).toBe(!may);
    expect(askedOf).toEqual([]);
  });

  it.each([
    ["of another channel", { channel_id: "900000000000000009", app_permissions: "0" }],
    ["in no number", { channel_id: CHANNEL, app_permissions: "none" }],
    ["of none", { app_permissions: "0" }],
  ])("is not what Discord says %s", async (_, here) => {
    await openWithOwnStory(TOKEN);
    const said = await moderate("settings announce", { channel: CHANNEL }, "en-GB", here);
    expect(said).toContain(en.settings.announced);
    expect(askedOf).toHaveLength(1);
  });

  it.each([
    ["without a token", {}, true],
    ["with one", TOKEN, false],
  ])("is in the settings that are shown, %s", async (_, set, isSilent) => {
    await openWithOwnStory(set);
    await announce();
    const shown = await moderate("settings show", {}, "en-GB");
    expect(shown).toContain(CHANNEL);
    expect(shown.includes(en.settings.noToken)).toBe(isSilent);
  });

  it("is that none come of a public story", async () => {
    await openApp(TOKEN);
    expect(await announce()).toContain(en.settings.announcedOfOwn);
  });
});
