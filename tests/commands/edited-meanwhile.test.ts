import { beforeEach, expect, it } from "vitest";
import { analyze } from "#analysis/analyze.ts";
import { createFeedDesk } from "#app/desk/create-feed-desk.ts";
import { createKeptReader } from "#app/stories/kept-reader.ts";
import type { Library } from "#library/library.ts";
import { openLibrary } from "#library/open-library.ts";
import { createStoryIndex, type StoryIndex } from "#search/story-index.ts";
import { buildStory } from "#story/build-story.ts";
import { asModerator, GUILD, press, slash } from "../discord/interactions.ts";
import { type TestBot, testBot } from "../discord/test-bot.ts";

/** What a moderator writes while another, whom this worker has not heard of yet, wrote too. */

const info = { id: "pier", title: "The pier", description: null, aliases: {} };
const kept = {
  id: "first",
  title: "Pier shut",
  outlet: null,
  author: null,
  url: null,
  published: "2023-03-02",
  hash: "h",
  nearKey: "n",
  format: ".md",
  source: "---\ntitle: Pier shut\ndate: 2023-03-02\n---\n\n“The pier is ours,” Mara Lund said.",
} as const;

let bot: TestBot;
let library: Library;
let now: () => Promise<StoryIndex>;
/** What this worker answers from. */
let index: StoryIndex;

beforeEach(async () => {
  const place = { databaseUrl: null, databaseFile: ":memory:" };
  library = await openLibrary(place, () => new Date("2026-03-01T12:00:00Z"));
  await library.stories.create({ ...info, server: GUILD });
  await library.articles.put("pier", [kept]);
  const read = createKeptReader(library.articles);
  now = async () => {
    const articles = await read("pier");
    return createStoryIndex(
      buildStory(
        info,
        articles.flatMap((each) =>
          "text" in each ? { article: each, analysis: analyze(each) } : [],
        ),
      ),
    );
  };
  index = await now();
  bot = await testBot(index.story, { library, findIndex: async () => index });
});

const moderate = async (name: string, options: Record<string, string>) =>
  JSON.stringify((await bot.respond(asModerator(slash(name, options)))).response);
const details = async () => (await library.articles.list("pier"))[0];

it("another's change of another detail stays", async () => {
  await moderate("articles edit", { article: "first", outlet: "Norwick Post" });
  const edited = await moderate("articles edit", { article: "first", title: "Pier open" });
  expect(edited).toContain("Changed: **Pier open**");
  expect(await details()).toMatchObject({ title: "Pier open", outlet: "Norwick Post" });
});

it("another's change of the same is told, and is written over when that is wanted", async () => {
  await moderate("articles edit", { article: "first", title: "Pier open", date: "2023-03-03" });
  const refused = await moderate("articles edit", { article: "first", title: "Pier closed" });
  expect(refused).toContain("somebody else changed the same of this article meanwhile");
  expect(refused).toContain("3 March 2023 · Pier open");
  expect(await details()).toMatchObject({ title: "Pier open", published: "2023-03-03" });
  const [, state = ""] = /"custom_id":"([^"]+)"/.exec(refused) ?? [];
  // Meanwhile this worker heard.
  index = await now();
  const done = await bot.respond(asModerator(press(state)));
  expect(JSON.stringify(done.response)).toContain("Changed: **Pier closed**");
  expect(await details()).toMatchObject({ title: "Pier closed", published: "2023-03-03" });
});

it.each(["2024", "May 2024", "2024年5月"])("a date that is no day is refused: %s", async (date) => {
  const refused = await moderate("articles edit", { article: "first", date });
  expect(refused).toContain("Cannot read “date” as a day: write 2021-11-05");
  expect(await details()).toMatchObject({ published: "2023-03-02" });
});

it("what another removed is neither changed nor removed, nor comes back", async () => {
  // As where the desk looked before the other wrote.
  const { articles } = library;
  const list = articles.list.bind(articles);
  const before = await list("pier");
  await articles.remove("pier", "first");
  const late = { ...library, articles: { ...articles, list: async () => before } };
  const lateBot = await testBot(index.story, { library: late });
  for (const [name, options] of [
    ["articles edit", { article: "first", title: "Pier open" }],
    ["articles remove", { article: "first" }],
  ] as const) {
    const { response } = await lateBot.respond(asModerator(slash(name, options)));
    expect(JSON.stringify(response)).toContain("Cannot find the article “first”");
  }
  expect(await library.articles.list("pier")).toEqual([]);
});

it("two changes in one moment are both read", async () => {
  const titles = [];
  for (const title of ["One", "Two"]) {
    const [seen] = await library.articles.list("pier");
    await library.articles.edit("pier", "first", [
      { detail: "title", seen: seen?.title ?? null, told: title },
    ]);
    titles.push((await now()).story.articles[0]?.article.title);
  }
  expect(titles).toEqual(["One", "Two"]);
});

it("a feed that was looked for while the server had everything forgotten is not followed", async () => {
  const findFeed = async (url: string) => {
    await library.servers.forget(GUILD);
    return url;
  };
  const desk = createFeedDesk(
    { server: GUILD, story: "pier", serverLocale: "de", mayWrite: async () => true },
    {
      library,
      findFeed,
      makeStory: async () => {},
      settingsWritten: async () => {},
      canAnnounce: true,
      now: () => new Date(0),
    },
  );
  const feed = { url: "https://news.example/feed", words: [], channel: null };
  await expect(desk.follow(feed)).rejects.toThrow("Cannot add to a public story");
  expect(await library.feeds.list(GUILD)).toEqual([]);
  expect((await library.settings.read(GUILD)).serverLocale).toBeNull();
});
