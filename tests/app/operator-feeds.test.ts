import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { readConfig } from "#app/config.ts";
import { type App, createApp } from "#app/create-app.ts";
import { createLog } from "#app/log.ts";
import { operator } from "#interactions/request.ts";
import { webOfOneFeed } from "../helpers/web-of-one-feed.ts";

/** The operator keeps the public stories, those of folders among them. */

const FEED = "https://news.example/feed";

let folder: string;
let app: App;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "verbatim-operator-"));
  const harbour = join(folder, "stories/harbour");
  mkdirSync(join(harbour, "articles"), { recursive: true });
  writeFileSync(join(harbour, "story.json"), '{"title": "The harbour"}');
  writeFileSync(join(harbour, "articles/a.txt"), "date 2024-05-01\n\nThe gate is shut.");
  const set = { STORIES: join(folder, "stories"), DATABASE_FILE: join(folder, "verbatim.db") };
  const config = readConfig(set, join(folder, "none.env"));
  app = await createApp(config, createLog("silent"), null, webOfOneFeed(FEED));
});
afterEach(async () => {
  await app.close();
  rmSync(folder, { recursive: true });
});

const ask = async (command: string, options: Record<string, string> = {}) => {
  const scope = { guild: null, story: null, locale: "en", serverLocale: null, asker: operator };
  const asked = { kind: "slash", command, options, page: 0, isPrivate: true, scope } as const;
  return JSON.stringify(await app.dispatcher.dispatch(asked));
};

it("a feed is followed into the story of a folder, and no longer", async () => {
  expect(await ask("articles follow", { feed: FEED })).toContain("Following");
  expect(await app.library.feeds.list(null)).toMatchObject([{ url: FEED, story: "harbour" }]);
  expect(await ask("articles list")).toContain(FEED);
  expect(await ask("articles unfollow", { feed: FEED })).toContain("No longer following");
});
