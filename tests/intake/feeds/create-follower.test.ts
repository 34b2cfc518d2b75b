import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { createIntake } from "#intake/create-intake.ts";
import { createFollower, type Follower } from "#intake/feeds/create-follower.ts";
import { CannotFetch } from "#intake/fetch/cannot-fetch.ts";
import type { Fetched, Fetcher, Wanted } from "#intake/fetch/create-fetcher.ts";
import type { NotTaken } from "#library/contract/feeds.ts";
import type { Library } from "#library/library.ts";
import { openLibrary } from "#library/open-library.ts";
import type { Reason } from "#reading/cannot-read.ts";
import { linkKey } from "#text/link-key.ts";
import { article, listing } from "./web-pages.ts";

const STORY = "harbour";
const FEED = "https://harbour.example/feed";
const SERVER = "123456789012345678";
const MINUTE = 60_000;

/** The web of these tests: what stands at an address, or what its server does instead. */
let web: Map<string, string | Error>;
let asked: { link: string; known: Wanted["known"] }[];
let clock: number;
let folder: string;
let library: Library;
let follower: Follower;
let announced: string[][];
let warnings: string[];

const fetch: Fetcher = async (link, { known }): Promise<Fetched | null> => {
  asked.push({ link, known });
  const found =
    web.get(link) ?? new CannotFetch(link, ({ serverSays }) => serverSays("404 Not Found"));
  if (found instanceof Error) throw found;
  const etag = `"${found.length}"`;
  if (known?.etag === etag) return null;
  const bytes = new TextEncoder().encode(found);
  return { link, bytes, contentType: "", etag, lastModified: "Fri" };
};

beforeEach(async () => {
  [web, asked, announced, warnings] = [new Map(), [], [], []];
  clock = Date.parse("2022-01-01T00:00:00Z");
  folder = mkdtempSync(join(tmpdir(), "verbatim-feeds-"));
  const now = () => new Date(clock);
  library = await openLibrary({ databaseUrl: null, databaseFile: join(folder, "a.db") }, now);
  const info = { id: STORY, title: "Harbour", description: null, aliases: {} };
  await library.stories.create({ ...info, server: SERVER });
  const { articles, feeds } = library;
  follower = createFollower({
    feeds,
    intake: createIntake({ articles, inFolder: async () => [], fetch }),
    fetch,
    now,
    jitter: () => 0,
    interval: 15 * MINUTE,
    announce: async (_, each) => {
      announced.push(each.map(({ title }) => title ?? ""));
    },
    warn: (_, message) => warnings.push(message),
  });
});
afterEach(async () => {
  await library.close();
  rmSync(folder, { recursive: true });
});

async function follow(words: readonly string[] = []): Promise<void> {
  const nextLookAt = new Date(clock).toISOString();
  const feed = { story: STORY, server: SERVER, url: FEED, words, channel: "1", nextLookAt };
  await library.feeds.follow(feed);
}

function publish(title: string, day: string | null): void {
  web.set(`https://harbour.example/${title}`, article(title, day));
}

async function later(minutes: number): Promise<void> {
  clock += minutes * MINUTE;
  asked = [];
  await follower.lookAtDue();
}

const feed = async () => (await library.feeds.list(SERVER))[0];
const titles = async () => (await library.articles.list(STORY)).map(({ title }) => title);

test("new articles are taken and announced, newest first, each once", async () => {
  publish("Bridge", "2020-05-01");
  publish("Ferry", "2020-05-02");
  web.set(FEED, listing([["Bridge"], ["Ferry"]]));
  await follow();
  await later(0);
  expect(announced).toEqual([["Ferry", "Bridge"]]);
  publish("Goat", "2020-05-03");
  web.set(FEED, listing([["Goat"], ["Bridge"], ["Ferry"]]));
  await later(15);
  expect(announced).toEqual([["Ferry", "Bridge"], ["Goat"]]);
  expect(asked.map(({ link }) => link)).toEqual([FEED, "https://harbour.example/Goat"]);
  expect(await titles()).toHaveLength(3);
});

test("of many at the first look the three newest are announced, later each", async () => {
  const days = [1, 2, 3, 4, 5];
  for (const day of days) publish(`Day${day}`, `2020-05-0${day}`);
  web.set(FEED, listing(days.map((day) => [`Day${day}`])));
  await follow();
  await later(0);
  expect(announced).toEqual([["Day5", "Day4", "Day3"]]);
  expect(await titles()).toHaveLength(5);
  const more = [6, 7, 8, 9];
  for (const day of more) publish(`Day${day}`, `2020-05-0${day}`);
  web.set(FEED, listing([...more, ...days].map((day) => [`Day${day}`])));
  await later(15);
  expect(announced.slice(1)).toEqual([["Day9", "Day8", "Day7", "Day6"]]);
});

test("a feed is looked at when it is due, and asked by its marks whether it changed", async () => {
  web.set(FEED, listing([]));
  await follow();
  await later(0);
  await later(14);
  expect(asked).toEqual([]);
  await later(1);
  expect(asked).toEqual([
    { link: FEED, known: { etag: `"${listing([]).length}"`, lastModified: "Fri" } },
  ]);
  await later(15);
  expect(asked).toHaveLength(1);
  expect(await feed()).toMatchObject({ failures: 0, lastModified: "Fri" });
});

test("only articles with the feed's words are taken", async () => {
  publish("Bridge", "2020-05-01");
  web.set(FEED, listing([["Rain"], ["Bridge"]]));
  await follow(["bridge"]);
  await later(0);
  expect(asked.map(({ link }) => link)).toEqual([FEED, "https://harbour.example/Bridge"]);
  expect(await titles()).toEqual(["Bridge"]);
});

test("the feed's day serves where the page names none", async () => {
  publish("Bridge", null);
  publish("Ferry", null);
  web.set(FEED, listing([["Bridge", "Fri, 01 May 2020 10:00:00 GMT"], ["Ferry"]]));
  await follow();
  await later(0);
  expect(await library.articles.list(STORY)).toMatchObject([{ published: "2020-05-01" }]);
  expect(warnings).toEqual([
    "Cannot keep https://harbour.example/Ferry: it names no day of publication",
  ]);
});

test("an article that cannot be taken is tried three times and warned of once", async () => {
  publish("Bridge", "2020-05-01");
  web.set(FEED, listing([["Gone"], ["Bridge"]]));
  await follow();
  for (const minutes of [0, 15, 15]) {
    await later(minutes);
    expect(asked.map(({ link }) => link)).toContain("https://harbour.example/Gone");
  }
  await later(15);
  expect(asked.map(({ link }) => link)).toEqual([FEED]);
  expect(warnings).toEqual([
    "Cannot fetch https://harbour.example/Gone: its server says 404 Not Found",
  ]);
  expect(await titles()).toEqual(["Bridge"]);
});

test("a feed that fails is left alone twice as long each time, or as its server asks", async () => {
  await follow();
  await later(0);
  expect(await feed()).toMatchObject({ failures: 1, nextLookAt: "2022-01-01T00:30:00.000Z" });
  web.set(
    FEED,
    new CannotFetch(FEED, ({ serverSays }) => serverSays("503"), {
      status: 503,
      retryAfter: 90 * MINUTE,
    }),
  );
  await later(30);
  expect(await feed()).toMatchObject({ failures: 2, nextLookAt: "2022-01-01T02:00:00.000Z" });
  web.set(FEED, "<html>");
  await later(90);
  expect(await feed()).toMatchObject({ failures: 3, nextLookAt: "2022-01-01T04:00:00.000Z" });
  web.set(FEED, listing([]));
  await later(120);
  expect(await feed()).toMatchObject({ failures: 0, nextLookAt: "2022-01-01T04:15:00.000Z" });
  expect(warnings).toEqual([
    `Cannot fetch ${FEED}: its server says 404 Not Found`,
    `Cannot fetch ${FEED}: its server says 503`,
    expect.stringMatching(/it is no feed/u),
  ]);
});

test("what goes wrong with one feed does not stop another", async () => {
  const nextLookAt = new Date(clock).toISOString();
  const bad = {
    story: STORY,
    server: SERVER,
    url: "https://bad.example/",
    words: [],
    channel: null,
  };
  await library.feeds.follow({ ...bad, nextLookAt });
  publish("Bridge", "2020-05-01");
  web.set("https://bad.example/", new TypeError("broken"));
  web.set(FEED, listing([["Bridge"]]));
  await follow();
  await later(0);
  expect(await titles()).toEqual(["Bridge"]);
  expect(warnings).toEqual(["broken"]);
});

const DAY = 24 * 60;

test.each([
  ["forward by an hour", 60, 75],
  ["forward by ten years", 3653 * DAY, 15],
])("a clock that jumps %s and is set right again", async (_, jump, wait) => {
  publish("storm", "2022-01-01");
  web.set(FEED, listing([["storm"]]));
  await follow();
  await later(jump);
  expect(await titles()).toEqual(["storm"]);
  // The look that was planned at the wrong time is made, and the plan is as before.
  await later(-jump + wait);
  expect(asked.map(({ link }) => link)).toEqual([FEED]);
  await later(14);
  expect(asked).toEqual([]);
  await later(1);
  expect(asked).toHaveLength(1);
  expect(await titles()).toEqual(["storm"]);
});

test("a clock that jumps back and is set right again", async () => {
  web.set(FEED, listing([]));
  await follow();
  await later(0);
  await later(-3653 * DAY);
  expect(asked).toHaveLength(1);
  await later(3653 * DAY + 1);
  expect(asked).toHaveLength(1);
  await later(14);
  expect(asked).toEqual([]);
  await later(1);
  expect(asked).toHaveLength(1);
});

test("an article that was removed does not come back", async () => {
  publish("Bridge", "2020-05-01");
  web.set(FEED, listing([["Bridge"]]));
  await follow();
  await later(0);
  const [kept] = await library.articles.list(STORY);
  await library.articles.remove(STORY, kept?.id ?? "");
  publish("Ferry", "2020-05-02");
  web.set(FEED, listing([["Ferry"], ["Bridge"]]));
  await later(15);
  expect(await titles()).toEqual(["Ferry"]);
  expect(announced).toEqual([["Bridge"], ["Ferry"]]);
});

test("what a feed lists no more is forgotten", async () => {
  publish("Bridge", "2020-05-01");
  web.set(FEED, listing([["Bridge"]]));
  await follow();
  await later(0);
  expect((await feed())?.done).toEqual(["harbour.example/Bridge"]);
  web.set(FEED, listing([]));
  await later(15);
  expect((await feed())?.done).toEqual([]);
});

test("a page that is held under another link is fetched once, and one without a day too", async () => {
  const page = article("Bridge", "2020-05-01");
  const canonical = '<link rel="canonical" href="https://harbour.example/Bridge">';
  web.set("https://harbour.example/1?source=rss", page.replace("</head>", `${canonical}</head>`));
  web.set("https://harbour.example/2", page);
  publish("Ferry", null);
  publish("Goat", null);
  const items: [string, string?][] = [
    ["1?source=rss"],
    ["2"],
    ["Ferry", "Fri, 01 May 2020 10:00:00 GMT"],
    ["Goat"],
  ];
  web.set(FEED, listing(items));
  await follow();
  await later(0);
  expect(asked).toHaveLength(5);
  web.set(FEED, listing([...items, ["Bridge"]]));
  await later(15);
  expect(asked.map(({ link }) => link)).toEqual([FEED]);
  expect(await titles()).toHaveLength(2);
});

const lasting: readonly (readonly [Reason, NotTaken["reason"]])[] = [
  [({ isType }) => isType("application/pdf"), ["isType", "application/pdf"]],
  [({ noType }) => noType, ["noType"]],
  [({ tooLarge }) => tooLarge(5), ["tooLarge", 5]],
  [({ packedSo }) => packedSo("zstd"), ["packedSo", "zstd"]],
  [({ leadsOn }) => leadsOn(5), ["leadsOn", 5]],
  [({ privateAddress }) => privateAddress, ["privateAddress"]],
  [({ noRobots }) => noRobots, ["noRobots"]],
];

test.each(lasting)(
  "%s is tried three times and then no more, with the reason",
  async (why, kept) => {
    const link = "https://harbour.example/Bridge";
    web.set(link, new CannotFetch(link, why));
    web.set(FEED, listing([["Bridge"]]));
    await follow();
    for (const minutes of [0, 15]) await later(minutes);
    expect(await feed()).toMatchObject({ done: [], notTaken: [] });
    for (let look = 0; look < 8; look++) await later(15);
    expect(await feed()).toMatchObject({
      done: [linkKey(link)],
      notTaken: [{ link, reason: kept }],
    });
    publish("Bridge", "2020-05-01");
    for (let look = 0; look < 30; look++) {
      web.set(FEED, listing([["Bridge"], [`Look${look}`]]));
      await later(15);
      expect(asked.map((each) => each.link)).not.toContain(link);
    }
    expect(warnings.filter((each) => each.includes("Bridge"))).toHaveLength(1);
  },
);

const passing: readonly (readonly [Reason])[] = [
  [({ tooSlow }) => tooSlow(10)],
  [({ noSite }) => noSite],
  [({ notLookedUp }) => notLookedUp],
  [({ wasCut }) => wasCut],
  [({ badCertificate }) => badCertificate("CERT_HAS_EXPIRED")],
  [({ connectionFailed }) => connectionFailed("EPROTO")],
];

test.each(passing)("%s may pass and is tried again", async (why) => {
  const link = "https://harbour.example/Bridge";
  web.set(link, new CannotFetch(link, why));
  web.set(FEED, listing([["Bridge"]]));
  await follow();
  for (let look = 0; look < 7; look++) await later(look === 0 ? 0 : 15);
  expect(await feed()).toMatchObject({ done: [], notTaken: [] });
  publish("Bridge", "2020-05-01");
  web.set(FEED, listing([["Bridge"], ["Gone"]]));
  await later(15);
  expect(await titles()).toEqual(["Bridge"]);
});

test("what is no article or has no day is told with its reason, while the feed lists it", async () => {
  publish("Ferry", null);
  web.set("https://harbour.example/Goat", "<html></html>");
  web.set(FEED, listing([["Ferry"], ["Goat"]]));
  await follow();
  await later(0);
  expect((await feed())?.notTaken).toEqual([
    { link: "https://harbour.example/Ferry", reason: ["undated"] },
    { link: "https://harbour.example/Goat", reason: ["noArticle"] },
  ]);
  web.set(FEED, new CannotFetch(FEED, ({ noSite }) => noSite));
  await later(15);
  expect((await feed())?.notTaken).toHaveLength(2);
  web.set(FEED, listing([["Goat"]]));
  await later(30);
  expect((await feed())?.notTaken).toMatchObject([{ link: "https://harbour.example/Goat" }]);
});

test.each([
  ["a passing reason is tried again", 503, true],
  ["a reason that stays is tried three times", 410, false],
])("what fails for %s", async (_, status, comes) => {
  const link = "https://harbour.example/Bridge";
  const refusal = { status, retryAfter: null };
  web.set(link, new CannotFetch(link, ({ serverSays }) => serverSays("no"), refusal));
  web.set(FEED, listing([["Bridge"]]));
  await follow();
  for (const minutes of [0, 15, 15]) await later(minutes);
  publish("Bridge", "2020-05-01");
  web.set(FEED, listing([["Bridge"], ["Gone"]]));
  await later(15);
  expect(await titles()).toEqual(comes ? ["Bridge"] : []);
});
