/** A moderator corrects in the playground: each kind from the menus below answers, the list, taking back, and a place that is gone. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pino } from "pino";
import type { Locator, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { readConfig } from "#app/config.ts";
import { type App, createApp } from "#app/create-app.ts";
import { commandBodies } from "#presenters/discord/command-bodies.ts";
import { type Channel, keepPicture, openChannel } from "./open-channel.ts";

let folder: string;
let app: App;
let channel: Channel;
let page: Page;

const ARTICLE = `---
date: 2023-03-02
title: Pier stays shut
---

Ada Quill, the mayor of Norwick, closed the old pier on 4 May 2019 after a storm.

“The pier will open again before the summer is over,” Quill said on Thursday.

“Nobody on this council ever asked the fishermen,” Bram Oster said.
`;
const file = () => join(folder, "stories/pier/articles/first.md");

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "verbatim-corrections-"));
  mkdirSync(join(folder, "stories/pier/articles"), { recursive: true });
  writeFileSync(join(folder, "stories/pier/story.json"), '{"title": "The pier"}');
  writeFileSync(file(), ARTICLE);
  const set = { STORIES: join(folder, "stories"), DATABASE_FILE: ":memory:", COOLDOWN: "0" };
  app = await createApp(readConfig(set, "/nowhere/.env"), pino({ level: "silent" }));
  app.watch();
  channel = await openChannel({ respond: app.respond, commands: commandBodies(app.commands) });
  page = await channel.open();
  await page.getByLabel("Look as").selectOption({ label: "Morgan (moderator)" });
});

afterAll(async () => {
  await channel.close();
  await app.close();
  rmSync(folder, { recursive: true });
});

async function send(line: string): Promise<Locator> {
  const before = await page.locator(".message").count();
  await page.locator("#composer textarea").fill(line);
  await page.getByRole("button", { name: "Send" }).click();
  return page.locator(".message").nth(before);
}

/** Chooses in the menu below an answer, fills in the form that opens, and sends it. */
async function correct(
  answer: Locator,
  choice: RegExp,
  written: Readonly<Record<string, string>>,
  picture: string,
): Promise<void> {
  await answer.getByText(/^Correct(?: one of these)?…$/).click();
  await keepPicture(page, `${picture}-menu`);
  await page.getByRole("option", { name: choice }).click();
  const form = page.getByRole("dialog");
  await form.getByRole("button", { name: "Submit" }).waitFor();
  for (const [label, value] of Object.entries(written)) {
    // A star behind the name says that it is needed.
    const name = new RegExp(`^${label}\\b`);
    const menu = form.getByRole("combobox", { name });
    if ((await menu.count()) > 0) await menu.selectOption({ label: value });
    else await form.getByRole("textbox", { name }).fill(value);
  }
  await keepPicture(page, `${picture}-form`);
  await form.getByRole("button", { name: "Submit" }).click();
}

const lastWith = (words: string) => page.locator(".message", { hasText: words }).last();

it("from a quotation's menu: another speaker and date, and two people are one", async () => {
  const said = await send("/who-said words: nobody on this council ever asked the fishermen");
  await said.getByText("Bram Oster").first().waitFor();
  const other = { Speaker: "Cleo Marsh", Date: "2023-03-01" };
  await correct(said, /Nobody on this council/, other, "correct-speaker");
  await lastWith("was said by Cleo Marsh").getByText("was said on").waitFor();
  const quotes = await send("/quotes person: Cleo Marsh");
  await quotes.getByText("corrected by moderators on").waitFor();
  await correct(quotes, /Cleo Marsh: Two people are one/, { Other: "Ada Quill" }, "correct-merge");
  await lastWith("are one").getByText("Cleo Marsh").first().waitFor();
  const joined = await send("/quotes person: Ada Quill");
  await joined.getByText("2 quotations").waitFor();
});

it("from an event's menu: another date, and one person is two", async () => {
  const timeline = await send("/timeline");
  await timeline.getByText("closed the old pier").first().waitFor();
  await correct(timeline, /closed the old pier/, { Date: "2019-05-05" }, "correct-event");
  await lastWith("happened on").waitFor();
  const again = await send("/timeline");
  await again.getByText("corrected by moderators on").waitFor();
  const apart = { Called: "Quill", Name: "Bea Quill" };
  await correct(again, /: One person is two/, apart, "correct-split");
  await lastWith("Bea Quill").waitFor();
});

it("that something is no quotation, and takes it back", async () => {
  const said = await send("/who-said words: the pier will open again before the summer is over");
  await said.getByText("The pier will open again").first().waitFor();
  await correct(said, /The pier will open again/, { Is: "Not a quotation" }, "correct-none");
  const kept = lastWith("is no quotation");
  await kept.getByRole("button", { name: "Undo" }).click();
  await page.getByText("Taken back.").waitFor();
});

it("lists all, and tells which place is gone", async () => {
  const list = await send("/correct list");
  await list.getByText("taken back by").waitFor();
  await keepPicture(page, "correct-list");
  writeFileSync(file(), ARTICLE.replace(/“Nobody.*\n/u, ""));
  await expect
    .poll(
      async () => {
        const now = await send("/correct list");
        await now.getByText("Corrections of The pier").waitFor();
        return now.getByText("its place is gone").count();
      },
      { timeout: 10_000 },
    )
    .toBeGreaterThan(0);
  await keepPicture(page, "correct-gone");
  expect(channel.troubles).toEqual([]);
});
