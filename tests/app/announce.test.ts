import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readConfig } from "#app/config.ts";
import { createAnnouncer } from "#app/feeds/create-announcer.ts";
import { createLog } from "#app/log.ts";
import { type OpenRecord, openRecord } from "#app/open-record.ts";
import type { KeptFeed } from "#library/contract/feeds.ts";
import type { DiscordMessage } from "#presenters/discord/outcome.ts";
import type { Article } from "#story/article.ts";
import { messageLimits } from "../discord/limits.ts";

const SERVER = "123456789012345678";
const STORY = "harbour";

let folder: string;
let record: OpenRecord;
let sent: [channel: string, message: DiscordMessage][];
let warnings: string[];

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "verbatim-announce-"));
  mkdirSync(join(folder, "stories"));
  const environment = { STORIES: join(folder, "stories"), DATABASE_FILE: join(folder, "a.db") };
  record = await openRecord(readConfig(environment, join(folder, ".env")), createLog("silent"));
  const info = { id: STORY, title: "Harbour", description: null, aliases: {} };
  await record.library.stories.create({ ...info, server: SERVER });
  [sent, warnings] = [[], []];
});
afterEach(async () => {
  await record.close();
  rmSync(folder, { recursive: true });
});

const feed: KeptFeed = {
  id: 1,
  story: STORY,
  server: SERVER,
  url: "https://harbour.example/feed",
  words: [],
  channel: null,
  nextLookAt: "2022-01-01T00:00:00.000Z",
  etag: null,
  lastModified: null,
  failures: 0,
  done: null,
  notTaken: [],
};

async function added(title: string, text: string, published: string): Promise<Article> {
  const source = { kind: "text", text } as const;
  const taken = await record.intake.addArticle(STORY, source, { title, published });
  if (taken.kind !== "added") throw new Error(`Cannot add ${title}: it is ${taken.kind}`);
  return taken.article;
}

function announce(about: Partial<KeptFeed>, articles: readonly Article[], fails = false) {
  const { stories, settings } = record;
  const announcer = createAnnouncer({
    stories,
    settings,
    send: async (channel, message) => {
      if (fails) throw new Error("Missing Access");
      expect(messageLimits(JSON.parse(JSON.stringify(message)), [])).toEqual([]);
      sent.push([channel, message]);
    },
    log: { warn: (_: object, message: string) => void warnings.push(message) },
  });
  return announcer({ ...feed, ...about }, articles);
}

const shown = () => sent.map(([channel, { components }]) => [channel, JSON.stringify(components)]);

test("each new article is announced with its quotations, the newest last", async () => {
  const first = await added(
    "Ferry @everyone",
    "“The ferry will sail on Friday, whatever the weather,” Mayor Orla Quinn said.",
    "2020-05-01",
  );
  const newer = await added(
    "Bridge",
    "“Nobody asked the crews about any of this,” said Tom Brandt, a pilot.",
    "2020-05-02",
  );
  await announce({ channel: "7" }, [newer, first]);
  expect(shown()).toEqual([
    ["7", expect.stringContaining("The ferry will sail on Friday, whatever the weather,")],
    ["7", expect.stringContaining("Nobody asked the crews about any of this,")],
  ]);
  expect(shown()[0]?.[1]).toContain("Orla Quinn");
  expect(sent.map(([, message]) => message.allowed_mentions)).toEqual([
    { parse: [] },
    { parse: [] },
  ]);
});

test("in the server's channel and language where the feed has none of its own", async () => {
  const article = await added("Bridge", "“Nobody asked us,” said Tom Brandt.", "2020-05-02");
  await announce({}, [article]);
  expect(sent).toEqual([]);
  await record.library.settings.change(SERVER, { announceChannel: "8", language: "de" });
  await record.settings.libraryChanged([{ number: 1, story: null, server: SERVER }]);
  await announce({}, [article]);
  expect(shown()).toEqual([["8", expect.stringMatching(/1 Zitat/u)]]);
});

test("more than a few are listed, ten in one message, the newest last", async () => {
  const articles: Article[] = [];
  for (let day = 1; day <= 12; day++) {
    const words = Array.from({ length: 12 }, (_, at) => `word${day}of${at}`).join(" ");
    const title = `Day ${day} ${"x".repeat(400)}`;
    articles.unshift(await added(title, words, `2020-05-${String(day).padStart(2, "0")}`));
  }
  await announce({ channel: "7" }, articles);
  expect(sent).toHaveLength(2);
  expect(shown()[0]?.[1]).toMatch(/New: 10 articles.*Day 1 x.*Day 10 x/u);
  expect(shown()[1]?.[1]).toMatch(/New: 2 articles.*Day 11 x.*Day 12 x/u);
});

test("a story is announced to no other server", async () => {
  const article = await added("Bridge", "“Nobody asked us,” said Tom Brandt.", "2020-05-02");
  await announce({ server: "999999999999999999", channel: "9" }, [article]);
  await announce({ server: null, channel: "9" }, [article]);
  expect(sent).toEqual([]);
});

test("what cannot be sent is logged", async () => {
  const article = await added("Bridge", "“Nobody asked us,” said Tom Brandt.", "2020-05-02");
  await announce({ channel: "9" }, [article], true);
  expect(warnings).toEqual(["Cannot announce a new article"]);
});
