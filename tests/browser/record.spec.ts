/** The bot itself on its sample story, as a newcomer meets it. */
import { pino } from "pino";
import { afterAll, beforeAll, expect, it } from "vitest";
import { readConfig } from "#app/config.ts";
import { createApp } from "#app/create-app.ts";
import { exampleLines } from "#app/example-lines.ts";
import { commandBodies } from "#presenters/discord/command-bodies.ts";
import { type Channel, keepPicture, openChannel } from "./open-channel.ts";

let channel: Channel;

beforeAll(async () => {
  const app = await createApp(
    readConfig({ DATABASE_FILE: ":memory:" }, "/nowhere/.env"),
    pino({ level: "silent" }),
  );
  const index = await app.findIndex({ guild: null, story: null });
  channel = await openChannel({
    respond: app.respond,
    commands: commandBodies(app.commands),
    ...(index && { story: index.story.info.title, examples: () => exampleLines(app, index) }),
  });
});

afterAll(() => channel.close());

it("finds who said half-remembered words: typed, completed, answered, and the passage by button", async () => {
  const page = await channel.open();
  await page.keyboard.type("/who-said ");
  await page.keyboard.type("freinds as much");
  const first = page.locator("#suggestions").getByRole("option", { selected: true }).first();
  await first.getByText("friends as much").waitFor();
  const offered = (await first.innerText()).replace(/[“”"…]/g, "").trim();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  const answer = page.locator(".message").first();
  await answer.locator(".container blockquote").first().waitFor();
  const quoted = await answer.locator("blockquote").first().innerText();
  expect(plain(quoted)).toContain(plain(offered).slice(0, 30));
  await keepPicture(page, "playground");

  await answer.getByRole("button", { name: "Show the passage" }).press("Enter");
  const passage = page.locator(".message.private").last();
  await passage.locator(".container").waitFor();
  expect(plain(await passage.innerText())).toContain(plain(quoted).slice(0, 30));
  await keepPicture(page, "playground-passage");
  await page.context().close();
});

it("answers what is written in the channel from the message's menu", async () => {
  const page = await channel.open();
  await page.keyboard.type("He said he was upset that I didn’t support his run");
  await page.keyboard.press("Enter");
  await page.locator(".message").first().click({ button: "right" });
  await page.getByRole("menuitem", { name: "Who said this?" }).click();
  await page.locator(".message").nth(1).locator(".container").waitFor();
  expect(await page.locator(".message").nth(1).locator(".origin").innerText()).toContain(
    "Who said this?",
  );
  await page.context().close();
});

it("speaks another language when one chooses it: names, options, answers, buttons", async () => {
  const page = await channel.open();
  await page.getByLabel("Language").selectOption({ label: "Deutsch" });
  await page.locator("#composer textarea").fill("/wer");
  const command = page.locator("#suggestions").getByRole("option").first();
  await command.getByText("wer es gesagt hat").waitFor();
  await page.keyboard.press("Enter");
  await page.locator('[data-option="words"] input').fill("i dont rock with neither of them");
  await page.getByRole("button", { name: "Send" }).click();
  const answer = page.locator(".message").first();
  await answer.getByRole("button", { name: "Stelle zeigen" }).click();
  await page.locator(".message.private").getByText("7. August 2022").first().waitFor();
  expect(await answer.locator(".origin").innerText()).toContain("/wer-sagte");
  await keepPicture(page, "playground-german");
  await page.context().close();
});

it("answers every command that needs no option, without an error in the page", async () => {
  const page = await channel.open();
  for (const line of ["/people", "/story", "/sources", "/help"]) {
    const count = await page.locator(".message").count();
    await page.locator("#composer textarea").fill(line);
    await page.getByRole("button", { name: "Send" }).click();
    await page.locator(".message").nth(count).locator(".container").waitFor();
  }
  expect(await page.locator(".message .failed, .message .unknown").count()).toBe(0);
  await page.context().close();
  expect(channel.troubles).toEqual([]);
});

/** Letters only, so that typographic marks and breaks do not matter. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
