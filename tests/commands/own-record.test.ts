import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { readConfig } from "#app/config.ts";
import { type App, createApp } from "#app/create-app.ts";
import { createLog } from "#app/log.ts";
import { asModerator, GUILD, press, slash, submit, typing } from "../discord/interactions.ts";
import { webOfOneFeed } from "../helpers/web-of-one-feed.ts";

/** A server's own record, as its moderators keep it with /articles and /settings. */

let folder: string;
let app: App;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "verbatim-own-"));
  mkdirSync(join(folder, "stories/harbour/articles"), { recursive: true });
  writeFileSync(join(folder, "stories/harbour/story.json"), '{"title": "The harbour"}');
  writeFileSync(
    join(folder, "stories/harbour/articles/vote.md"),
    "---\ndate: 2024-05-01\ntitle: The vote\n---\n\n“We closed the gate,” Ada Quill told the council.\n",
  );
  const set = {
    STORIES: join(folder, "stories"),
    DATABASE_FILE: join(folder, "verbatim.db"),
    COOLDOWN: "0",
  };
  const config = readConfig(set, join(folder, "none.env"));
  app = await createApp(config, createLog("silent"), null, webOfOneFeed(FEED, HOME));
  app.watch();
});
afterEach(async () => {
  await app.close();
  rmSync(folder, { recursive: true });
});

const FEED = "https://news.example/feed";
const HOME = "https://www.news.example/";

async function seen(interaction: object): Promise<string> {
  const { response, followUp } = await app.respond(interaction);
  return JSON.stringify([response, await followUp]);
}
const moderate = (name: string, options: Record<string, string> = {}) =>
  seen(asModerator(slash(name, options)));
const ask = (name: string, options: Record<string, string> = {}) => seen(slash(name, options));

/** What is written is in the answers within a second or two. */
const until = (look: () => Promise<string>, words: string) =>
  vi.waitFor(async () => expect(await look()).toContain(words), { timeout: 10_000, interval: 50 });

async function makeOwnStory(): Promise<void> {
  expect(await moderate("settings story", { new: "The pier" })).toContain("Made **The pier**");
  await until(() => ask("story"), "The pier");
}

const TEXT = "“The pier is ours,” Mara Lund said on Monday. She opened it on 4 May 2019.";

describe("/settings story", () => {
  it("makes a story of the server's own, and goes back to a public one", async () => {
    expect(await ask("story")).toContain("The harbour");
    await makeOwnStory();
    expect(await moderate("settings show")).toContain("**The pier** (this server's own)");
    expect(await moderate("settings story", { choose: "harbour" })).toContain("The harbour");
    await until(() => ask("story"), "The harbour");
    expect(await moderate("settings show")).toContain("**The harbour** (public)");
    const inJapanese = { ...asModerator(slash("settings show")), locale: "ja", guild_locale: "ja" };
    expect(await seen(inJapanese)).toContain("**The harbour**（公開）");
  });

  it("offers what is there, own ones first, and refuses anything else", async () => {
    await makeOwnStory();
    const offered = await seen(asModerator(typing("settings story", { choose: "" }, "choose")));
    expect(offered.indexOf("The pier")).toBeLessThan(offered.indexOf("The harbour"));
    expect(await moderate("settings story", { choose: "gone" })).toContain("no story “gone”");
    expect(await moderate("settings story", { choose: "harbour", new: "x" })).toContain(
      "Cannot do both",
    );
    expect((await app.library.settings.read(GUILD)).story).toMatch(/^the-pier-[0-9a-f]{8}$/);
  });

  it("does not hide the others: every command takes a story, and its buttons keep it", async () => {
    await makeOwnStory();
    expect(await ask("quotes", { person: "Ada Quill" })).toContain("Nobody called");
    const answer = await ask("who-said", { words: "we closed the gate", story: "harbour" });
    expect(answer).toContain("Ada Quill");
    const [, state = ""] = /"custom_id":"([^"]*sources[^"]*)"/.exec(answer) ?? [];
    expect(state).toContain("@harbour");
    expect(await seen(press(state))).toContain("The vote");
    expect(await seen(typing("quotes", { story: "har" }, "story"))).toContain('"value":"harbour"');
  });
});

describe("where there is no story yet", () => {
  beforeEach(() => {
    rmSync(join(folder, "stories/harbour"), { recursive: true });
  });

  it("a server makes its first one, and nobody else sees it", async () => {
    await until(() => ask("story"), "no story is on record here yet");
    expect(await moderate("settings show")).toContain("none yet");
    expect(await moderate("settings story")).toContain("no story is on record here yet");
    expect(await moderate("articles list")).toContain("no story is on record here yet");
    expect(await moderate("settings story", { new: "The pier", story: "harbour" })).toContain(
      "no story “harbour” is on record",
    );
    await makeOwnStory();
    expect(await moderate("settings show")).toContain("**The pier** (this server's own)");
    const { guild_id: _, ...elsewhere } = slash("story");
    expect(await seen({ ...elsewhere, context: 1 })).toContain("no story is on record here yet");
  });

  it("the choice of one that went is changed", async () => {
    await app.library.settings.change(GUILD, { story: "gone" });
    await until(() => ask("story"), "no story is on record here yet");
    await moderate("settings language", { language: "de" });
    expect((await app.library.settings.read(GUILD)).language).toBe("de");
    await makeOwnStory();
  });
});

describe("/settings language", () => {
  it("is that of what all see, and not of what one person sees", async () => {
    const offered = await seen(
      asModerator(typing("settings language", { language: "de" }, "language")),
    );
    expect(offered).toContain('"value":"de"');
    expect(await moderate("settings language", { language: "de" })).toContain("Deutsch");
    await until(() => ask("who-said", { words: "words that nobody said here" }), "Nicht belegt");
    const alone = slash("who-said", { words: "words that nobody said here" });
    alone.data.options = [...alone.data.options, { name: "private", type: 5, value: true }];
    expect(await seen(alone)).toContain("Not on record");
    await moderate("settings language");
    await until(() => ask("who-said", { words: "words that nobody said here" }), "Not on record");
    expect(await moderate("settings language", { language: "Klingon" })).toContain(
      "Cannot speak Klingon",
    );
  });
});

describe("/settings cooldown", () => {
  it("makes each person wait between two questions, until it is taken back", async () => {
    expect(await moderate("settings cooldown", { seconds: "3600" })).toContain("3,600 seconds");
    expect(await ask("story")).toContain("The harbour");
    expect(await ask("story")).toContain("One moment");
    expect(await moderate("settings show")).toContain("3,600 seconds");
    await moderate("settings cooldown");
    expect(await ask("story")).toContain("The harbour");
  });

  it("takes a number of seconds alone", async () => {
    expect(await moderate("settings cooldown", { seconds: "-1" })).toContain("Cannot read");
    expect((await app.library.settings.read(GUILD)).cooldown).toBeNull();
  });
});

describe("/articles", () => {
  it("adds to a story of the server's own alone", async () => {
    const given = { text: TEXT, date: "2023-03-02" };
    expect(await moderate("articles add", given)).toContain("Cannot add to a public story");
    expect(await moderate("articles follow", { feed: "https://news.example/feed" })).toContain(
      "Cannot add to a public story",
    );
  });

  it("asks in a form for what was not said, then adds, once", async () => {
    await makeOwnStory();
    const { response } = await app.respond(asModerator(slash("articles add", { text: TEXT })));
    expect(response).toMatchObject({
      type: 9,
      data: {
        components: [
          { component: { custom_id: "title", style: 1 } },
          { component: { custom_id: "date", style: 1 } },
          { component: { custom_id: "text", style: 2, value: TEXT } },
        ],
      },
    });
    const form = (response as { data: { custom_id: string } }).data.custom_id;
    const written = { title: "Pier opened", date: "2023-03-02", text: TEXT };
    const added = await seen(asModerator(submit(form, written)));
    expect(added).toContain("Added: **Pier opened**");
    await until(() => ask("quotes", { person: "Mara Lund" }), "The pier is ours");
    expect(await seen(asModerator(submit(form, { ...written, title: "Again" })))).toContain(
      "on record already: **Pier opened**",
    );
  });

  it("lists, edits and removes what was added", async () => {
    await makeOwnStory();
    await moderate("articles add", { text: TEXT, date: "2023-03-02", title: "Pier opened" });
    await until(() => moderate("articles list"), "Pier opened");
    const edited = await moderate("articles edit", {
      article: "Pier opened",
      outlet: "Norwick Post",
    });
    expect(edited).toContain("Changed: **Pier opened**");
    await until(() => ask("sources"), "Norwick Post");
    expect(await moderate("articles edit", { article: "Pier opened" })).toContain(
      "say what is to be",
    );
    expect(await moderate("articles edit", { article: "Pier opened", link: "ftp://x" })).toContain(
      "no address of the web",
    );
    expect(await moderate("articles remove", { article: "Pier opened" })).toContain("Removed");
    await until(() => moderate("articles remove", { article: "Pier opened" }), "Cannot find");
    expect(await moderate("articles list")).toContain("has added no article");
  });

  it("changes no article of a public story", async () => {
    expect(await moderate("articles remove", { article: "The vote" })).toContain("public story");
    expect(await moderate("articles list")).toContain("has added no article");
  });

  it("follows the feed that a page names", async () => {
    await makeOwnStory();
    expect(await moderate("articles follow", { feed: HOME })).toContain(`Following \`${FEED}\``);
    expect(await moderate("articles list")).toContain(FEED);
    expect(await moderate("articles follow", { feed: FEED })).toContain("already");
  });

  it("lists feeds page by page, with their channels and failed looks", async () => {
    await makeOwnStory();
    const { story } = await app.library.settings.read(GUILD);
    for (let at = 1; at <= 9; at++) {
      const url = `https://news.example/feed-${at}`;
      const nextLookAt = "2090-01-01T00:00:00.000Z";
      const feed = { url, words: [], channel: `55${at}`, nextLookAt };
      const kept = await app.library.feeds.follow({ ...feed, story: story ?? "", server: GUILD });
      const notTaken = [
        { link: "https://news.example/old", reason: ["serverSays", "410 Gone"] },
        { link: "https://news.example/day", reason: ["undated"] },
        { link: "https://news.example/film", reason: ["isType", "video/mp4"] },
        { link: "https://news.example/large", reason: ["tooLarge", 5] },
      ];
      const look = { etag: null, lastModified: null, failures: 4, nextLookAt, done: [], notTaken };
      if (at === 9) await app.library.feeds.looked(kept?.id ?? -1, look);
    }
    const first = await moderate("articles list");
    expect(first).toMatch(/feed-1.*551.*feed-8.*558/u);
    expect(first).not.toContain("feed-9");
    const [, next] = [...first.matchAll(/"custom_id":"([^"]+)"/gu)].slice(-2);
    const second = await seen(asModerator(press(next?.[1] ?? "")));
    expect(second).toMatch(/Feeds:.*feed-9.*559.*4 looks in a row failed/u);
    expect(second).toContain(
      "Not taken: `https://news.example/large` (it is larger than 5 MB); " +
        "`https://news.example/film` (it is video/mp4); " +
        "`https://news.example/day` (it names no day of publication); 1 more",
    );
  });

  it("follows feeds, lists and unfollows them", async () => {
    await makeOwnStory();
    const feed = FEED;
    expect(await moderate("articles follow", { feed: "https://news.example/none" })).toContain(
      "its server says 404 Not Found",
    );
    expect(await moderate("articles follow", { feed, words: "pier, boats" })).toContain(
      "Following",
    );
    expect(await moderate("articles follow", { feed })).toContain("already");
    expect(await moderate("articles follow", { feed: "feed" })).toContain("no address of the web");
    expect(await moderate("articles list")).toContain("only with pier, boats");
    const offered = await seen(asModerator(typing("articles unfollow", { feed: "news" }, "feed")));
    expect(offered).toContain(feed);
    expect(await moderate("articles unfollow", { feed })).toContain("No longer following");
    expect(await moderate("articles unfollow", { feed })).toContain("Cannot find the feed");
  });
});

describe("/settings forget", () => {
  it("removes everything of the server when it is confirmed, and not before", async () => {
    await makeOwnStory();
    await moderate("articles add", { text: TEXT, date: "2023-03-02", title: "Pier opened" });
    await moderate("settings language", { language: "de" });
    const asked = await moderate("settings forget");
    expect(asked).toContain("It cannot be taken back");
    expect((await app.library.settings.read(GUILD)).language).toBe("de");
    const [, state = ""] = /"custom_id":"([^"]*settings forget[^"]*)"/.exec(asked) ?? [];
    expect(await seen(press(state))).toContain("Cannot use");
    expect(await seen(asModerator(press(state)))).toContain("is removed");
    expect(await app.library.settings.read(GUILD)).toMatchObject({ story: null, language: null });
    expect(await app.library.stories.all()).toEqual([]);
    await until(() => ask("story"), "The harbour");
  });
});
