import { afterEach, beforeEach, expect, test } from "vitest";
import { createIntake } from "#intake/create-intake.ts";
import type { Library } from "#library/library.ts";
import { openLibrary } from "#library/open-library.ts";
import { page } from "../reading/html/page.ts";
import { openSite, type TestSite } from "./fetch/test-site.ts";

/** A link from its server to the library: fetched, led on, decoded, read, kept once. */

const DATED = '<meta property="article:published_time" content="2020-05-01">';
let site: TestSite;
let library: Library;

beforeEach(async () => {
  const place = { databaseUrl: null, databaseFile: ":memory:" };
  library = await openLibrary(place, () => new Date("2022-01-01T00:00:00Z"));
  const info = { id: "harbour", title: "Harbour", description: null, aliases: {} };
  await library.stories.create({ ...info, server: null });
  site = await openSite((request, response) => {
    if (request.url === "/short") return response.writeHead(301, { location: "/news/1" }).end();
    if (request.url === "/inside")
      return response.writeHead(302, { location: "http://[::1]/" }).end();
    const html = page({ head: DATED, after: "<p>Zoë went home.</p>" });
    const type = { "content-type": "text/html; charset=iso-8859-1" };
    return response.writeHead(200, type).end(Buffer.from(html, "latin1"));
  });
});
afterEach(async () => {
  await site.close();
  await library.close();
});

test("a link is followed to its article, which is kept once", async () => {
  const fetch = site.fetcherWith({ ports: new Set([80, site.port]) });
  const intake = createIntake({ articles: library.articles, inFolder: async () => [], fetch });
  const add = (path: string) =>
    intake.addArticle("harbour", { kind: "link", link: `${site.origin}${path}` });
  expect(await add("/short")).toMatchObject({
    kind: "added",
    article: {
      url: `${site.origin}/news/1`,
      published: "2020-05-01",
      text: expect.stringContaining("Zoë went home."),
    },
  });
  expect(await add("/news/1")).toMatchObject({ kind: "duplicate", by: "link" });
  expect(await add("/short")).toMatchObject({ kind: "duplicate", by: "link" });
  expect(await add("/inside")).toMatchObject({
    kind: "failed",
    why: { message: "Cannot fetch http://[::1]/: it is at a private address" },
  });
  expect(await library.articles.list("harbour")).toHaveLength(1);
});
