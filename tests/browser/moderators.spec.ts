/** A moderator keeps a server's own record in the playground: story, article from a file, correction by the menu. */
import { pino } from "pino";
import { afterAll, beforeAll, expect, it } from "vitest";
import { readConfig } from "#app/config.ts";
import { type App, createApp } from "#app/create-app.ts";
import { commandBodies } from "#presenters/discord/command-bodies.ts";
import { type Channel, keepPicture, openChannel } from "./open-channel.ts";

let app: App;
let channel: Channel;

beforeAll(async () => {
  const config = readConfig({ DATABASE_FILE: ":memory:", COOLDOWN: "0" }, "/nowhere/.env");
  app = await createApp(config, pino({ level: "silent" }));
  app.watch();
  channel = await openChannel({ respond: app.respond, commands: commandBodies(app.commands) });
});

afterAll(async () => {
  await channel.close();
  await app.close();
});

const ARTICLE =
  "date 2023-03-02 The pier opens\n\n“The pier is ours and we will keep it,” Mara Lund said on Monday.\n";

it("makes a story, attaches an article, and corrects who spoke", async () => {
  const page = await channel.open();
  await page.getByLabel("Look as").selectOption({ label: "Morgan (moderator)" });
  const send = async (line: string) => {
    const before = await page.locator(".message").count();
    await page.locator("#composer textarea").fill("");
    await page.locator("#composer textarea").pressSequentially(`${line.split(":")[0]}`.slice(0, 1));
    await page.locator("#composer textarea").fill(line);
    await page.keyboard.press("Enter");
    return page.locator(".message").nth(before);
  };
  const made = await send("/settings story new: The pier");
  await made.getByText("which this server alone sees").waitFor();

  await page.locator("#composer textarea").fill("/articles add");
  await page.keyboard.press("Tab");
  await page.keyboard.insertText("file:");
  const picking = page.waitForEvent("filechooser");
  await page.getByRole("combobox", { name: "file" }).click();
  const file = { name: "pier.txt", mimeType: "text/plain", buffer: Buffer.from(ARTICLE) };
  await (await picking).setFiles(file);
  await page.getByRole("button", { name: "Send" }).click();
  await page.getByText("Added: The pier opens").waitFor();

  const quotes = await send("/quotes person: Mara Lund");
  await quotes.getByText("The pier is ours").first().waitFor();
  await keepPicture(page, "playground-moderator");
  await quotes.getByText("Correct…").click();
  await page.getByRole("option", { name: /The pier is ours/ }).click();
  const form = page.getByRole("dialog");
  expect(await form.getByLabel("Speaker").inputValue()).toBe("Mara Lund");
  await form.getByLabel("Speaker").fill("Ole Brandt");
  await keepPicture(page, "playground-correct");
  await form.getByRole("button", { name: "Submit" }).click();
  await page.getByText("was said by Ole Brandt").waitFor();

  await page.getByLabel("Look as").selectOption({ label: "Robin (member)" });
  const corrected = await send("/quotes person: Ole Brandt");
  await corrected.getByText("corrected by moderators on").waitFor();
  expect(await corrected.getByText(/^Correct(?: one of these)?…$/).count()).toBe(0);
  expect(channel.troubles).toEqual([]);
  await page.context().close();
});
