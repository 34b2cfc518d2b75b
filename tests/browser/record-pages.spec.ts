/** The record of the sample story: read, searched, filtered and printed, at two widths and in both themes. */
import { readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { serve } from "@hono/node-server";
import { serveStatic } from "@hono/node-server/serve-static";
import { Hono } from "hono";
import { pino } from "pino";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readConfig } from "#app/config.ts";
import { createApp } from "#app/create-app.ts";
import { exportRecord } from "#app/record/export-record.ts";
import { recordedStories } from "#app/record/recorded-stories.ts";
import { commandBodies } from "#presenters/discord/command-bodies.ts";
import { createRecord } from "#surfaces/record/create-record.ts";
import { type Channel, keepPicture, openChannel } from "./open-channel.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const STORY = "/record/legend-and-ye";

let channel: Channel;
let app: Awaited<ReturnType<typeof createApp>>;

beforeAll(async () => {
  app = await createApp(
    readConfig({ DATABASE_FILE: ":memory:" }, "/nowhere/.env"),
    pino({ level: "silent" }),
  );
  channel = await openChannel({
    respond: app.respond,
    commands: commandBodies(app.commands),
    pages: [createRecord(recordedStories(app))],
  });
});

afterAll(async () => {
  await channel.close();
  await app.close();
});

const VIEWS = [
  { width: 1280, theme: "light" },
  { width: 390, theme: "dark" },
] as const;

describe.each(VIEWS)("at $width px, $theme", (view) => {
  it("shows the story, nothing wider than the window and nothing that axe objects to", async () => {
    const page = await channel.open({ ...view, path: STORY });
    await keepPicture(page, `record-story-${view.width}`);
    expect(await overflow(page)).toBe(0);
    expect(await violations(page)).toEqual([]);
    await page.context().close();
  });

  it("shows an article as it was read, nothing that axe objects to", async () => {
    const page = await channel.open({ ...view, path: STORY });
    await page.locator(".articles a").first().press("Enter");
    await page.locator("article.read .quotation").first().waitFor();
    await page.locator("article.read .quotation").first().scrollIntoViewIfNeeded();
    await keepPicture(page, `record-article-${view.width}`);
    expect(await overflow(page)).toBe(0);
    expect(await violations(page)).toEqual([]);
    await page.context().close();
  });

  it("finds quotations while one types, and leads to one by the keyboard", async () => {
    const page = await channel.open({ ...view, path: STORY });
    await page.locator("#search").focus();
    await page.keyboard.type("freinds as much");
    await page.locator("#found a").first().getByText("friends as much").waitFor();
    await keepPicture(page, `record-search-${view.width}`);
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "On record" }).waitFor();
    expect(new URL(page.url()).pathname).toMatch(/^\/record\/legend-and-ye\/q\/[\w-]+$/);
    await page.getByRole("link", { name: "Read it in the article" }).press("Enter");
    await page.locator(":target").waitFor();
    const words = await page.locator(".led-to").allInnerTexts();
    expect(words.join("")).toContain("friends as much");
    await page.context().close();
  });

  it("filters the timeline by person and word, and widens it", async () => {
    const page = await channel.open({ ...view, path: STORY });
    const shown = page.locator(".events > li:visible");
    const all = await shown.count();
    await page.locator("#timeline-topic").fill("label");
    await expect.poll(() => shown.count()).toBeLessThan(all);
    expect((await shown.allInnerTexts()).every((text) => /label/i.test(text))).toBe(true);
    await page.locator("#timeline-topic").fill("");
    await expect.poll(() => shown.count()).toBe(all);
    const person = page.locator("#timeline-person");
    const id = await person.locator("option").nth(1).getAttribute("value");
    await person.focus();
    await page.keyboard.press("ArrowDown");
    await expect.poll(() => person.inputValue()).toBe(id);
    for (const each of await shown.all()) {
      expect((await each.getAttribute("data-people"))?.split(" ")).toContain(id);
    }
    const width = () =>
      page.evaluate<number>("document.querySelector('.strip svg').getBoundingClientRect().width");
    const before = await width();
    await page.locator("#timeline-zoom").focus();
    for (let press = 0; press < 4; press++) await page.keyboard.press("ArrowRight");
    await expect.poll(width).toBeGreaterThan(before * 1.5);
    await page.context().close();
  });

  it("lights up whom a mention means", async () => {
    const page = await channel.open({ ...view, path: STORY });
    await page.locator(".articles a").first().click();
    const mention = page.locator("article.read .mention[data-person]").first();
    await mention.hover();
    const person = await mention.getAttribute("data-person");
    const lit = page.locator("article.read .lit");
    await expect.poll(() => lit.count()).toBeGreaterThan(0);
    for (const each of await lit.all()) expect(await each.getAttribute("data-person")).toBe(person);
    await page.context().close();
  });
});

it("weighs little", async () => {
  const page = await channel.open({ path: STORY });
  const entries = await page.evaluate(() =>
    performance
      .getEntriesByType("resource")
      .map((entry) => (entry as unknown as { encodedBodySize: number }).encodedBodySize),
  );
  expect(entries.reduce((sum, size) => sum + size, 0)).toBeLessThan(250_000);
  await page.context().close();
});

it("is searched without a server of ours when it was exported", async () => {
  const folder = await mkdtemp(join(tmpdir(), "verbatim-record-"));
  const index = await app.findIndex({ guild: null, story: null });
  if (index === null) throw new Error("Cannot test: there is no story");
  await exportRecord(index.story, folder);
  const files = new Hono().use("/*", serveStatic({ root: folder }));
  const { server, url } = await listen(files);
  const context = await (await channel.open({ path: STORY })).context().browser()?.newContext();
  const page = await context?.newPage();
  if (!page) throw new Error("Cannot test: there is no browser");
  await page.goto(`${url}/index.html`);
  await page.locator("#search").pressSequentially("freinds as much");
  const first = page.locator("#found a").first();
  await first.getByText("friends as much").waitFor();
  await first.press("Enter");
  await page.getByRole("heading", { name: "On record" }).waitFor();
  expect(page.url()).toMatch(/\/q\/[\w-]+\.html$/);

  const body = "export const search = () => { throw new Error('it is broken'); };";
  await page.route("**/search.js", (route) =>
    route.fulfill({ contentType: "text/javascript", body }),
  );
  await page.goto(`${url}/index.html`);
  await page.locator("#search").fill("friends");
  await page.locator("#found").getByText("Cannot search: it is broken").waitFor();
  await context?.close();
  server.close();
  await rm(folder, { recursive: true });
});

it("had no error and asked nobody else for anything", () => {
  expect(channel.troubles).toEqual([]);
});

async function listen(app: Hono): Promise<{ server: ReturnType<typeof serve>; url: string }> {
  return new Promise((resolve) => {
    const server = serve({ fetch: app.fetch, port: 0, hostname: "127.0.0.1" }, ({ port }) =>
      resolve({ server, url: `http://127.0.0.1:${port}` }),
    );
  });
}

/** By how many pixels the page is wider than its window. */
function overflow(page: Page): Promise<number> {
  return page.evaluate<number>(
    "Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth)",
  );
}

async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe);
  const found = (await page.evaluate("axe.run()")) as {
    violations: { id: string; nodes: { html: string }[] }[];
  };
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}
