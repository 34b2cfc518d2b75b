import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  fixtureCommands,
  fixtureQuotes,
  fixtureRespond,
} from "../surfaces/playground/fixture-bot.ts";
import { type Channel, keepPicture, openChannel, type View } from "./open-channel.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

let channel: Channel;

beforeAll(async () => {
  channel = await openChannel({
    respond: fixtureRespond,
    commands: fixtureCommands,
    examples: () => ["/who-said words: nobody asked", "/timeline"],
    story: "The silent bell",
  });
});

afterAll(() => channel.close());

const views: readonly (readonly [string, View])[] = [
  ["wide-dark", { width: 1280, theme: "dark" }],
  ["wide-light", { width: 1280, theme: "light" }],
  ["narrow-dark", { width: 390, theme: "dark" }],
  ["narrow-light", { width: 390, theme: "light" }],
];

const last = (page: Page) => page.locator(".message").last();

const suggestions = (page: Page) => page.locator("#suggestions");

/** Writes a line and sends it with the button. */
async function send(page: Page, line: string): Promise<void> {
  await page.locator("#composer textarea").fill(line);
  await page.getByRole("button", { name: "Send" }).click();
}

async function violations(page: Page): Promise<readonly string[]> {
  // Evaluating from here is not bound by the page's policy.
  await page.evaluate(axe);
  const result: { violations: { id: string; nodes: { html: string }[] }[] } =
    await page.evaluate("axe.run()");
  return result.violations.map(({ id, nodes }) => `${id}: ${nodes.map((n) => n.html).join(" ")}`);
}

describe.each(views)("the channel, %s", (name, view) => {
  it("answers /who-said typed by keyboard, with an autocompletion taken and a button pressed", async () => {
    const page = await channel.open(view);
    await keepPicture(page, `${name}-1-welcome`);
    await page.keyboard.type("/who");
    await suggestions(page).getByRole("option", { name: "/who-said" }).waitFor();
    await keepPicture(page, `${name}-2-commands`);
    await page.keyboard.press("Tab");
    await page.keyboard.type("asked the tide");
    // Chosen only once the list is that of the whole text.
    await suggestions(page)
      .getByRole("option", { name: fixtureQuotes[2].words, selected: true })
      .waitFor();
    await keepPicture(page, `${name}-3-choices`);
    await page.keyboard.press("Enter");
    await page.keyboard.press("Enter");
    await page.getByRole("article").getByText(fixtureQuotes[2].words).waitFor();
    expect(await last(page).locator(".origin").innerText()).toMatch(/Robin\s+used\s+\/who-said/);
    await keepPicture(page, `${name}-4-answer`);

    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("Tab");
    while ((await page.evaluate("document.activeElement.textContent")) !== "Runner-ups") {
      await page.keyboard.press("Tab");
    }
    await page.keyboard.press("Enter");
    await page.getByText("Only you can see this").waitFor();
    expect(await last(page).innerText()).toContain(fixtureQuotes[1].words);
    await keepPicture(page, `${name}-5-runner-up`);
    await page.context().close();
  });

  it("has nothing that axe objects to", async () => {
    const page = await channel.open(view);
    expect(await violations(page)).toEqual([]);
    for (const line of ["/who-said words: tide private: true", "/people", "a written message"]) {
      await send(page, line);
    }
    await page.locator(".message").nth(2).waitFor();
    await page.keyboard.type("/");
    await suggestions(page).getByRole("option").first().waitFor();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await page.locator(".select").click();
    await page.getByRole("listbox").waitFor();
    expect(await violations(page)).toEqual([]);
    await keepPicture(page, `${name}-6-select`);
    await page.keyboard.press("Escape");
    await last(page).click({ button: "right" });
    await page.getByRole("menuitem").first().waitFor();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press("End");
    await page.keyboard.press("Enter");
    await page.getByRole("dialog").waitFor();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await send(page, "/quotes");
    await page.getByText("This option is required").waitFor();
    expect(await violations(page)).toEqual([]);
    await keepPicture(page, `${name}-7-required`);
    await page.context().close();
  });

  it("does not grow wider than its window", async () => {
    const page = await channel.open(view);
    await send(page, "/people");
    await last(page).locator(".container").waitFor();
    const widths = await page.evaluate<readonly [number, number]>(
      "[document.querySelector('#scroller').scrollWidth, document.querySelector('#scroller').clientWidth]",
    );
    expect(widths[0]).toBe(widths[1]);
    await page.context().close();
  });
});

describe("the composer", () => {
  it("takes a pasted line apart into pills", async () => {
    const page = await channel.open();
    await page.keyboard.insertText("/quotes person: Ines Okafor order: Oldest first");
    const names = await page.locator(".pill label").allInnerTexts();
    expect(names).toEqual(["person", "order"]);
    expect(await page.getByRole("combobox", { name: "order" }).inputValue()).toBe("Oldest first");
    await page.context().close();
  });

  it("takes the name of the option at hand, typed as the examples have it, for the option", async () => {
    const page = await channel.open();
    await page.keyboard.type("/who-said words: asked for words: twice");
    expect(await page.locator(".pill label").allInnerTexts()).toEqual(["words"]);
    const words = page.getByRole("combobox", { name: "words" });
    expect((await words.inputValue()).trim()).toBe("asked for words: twice");
    await page.context().close();
  });

  it("sends what is written, not a choice for what was written before", async () => {
    const page = await channel.open();
    await page.keyboard.type("/who-said ");
    const first = { name: fixtureQuotes[0].words, selected: true };
    await suggestions(page).getByRole("option", first).waitFor();
    await page.route("**/interactions", async (route) => {
      if (route.request().postDataJSON().type === 4) return;
      await route.continue();
    });
    await page.keyboard.type("tide");
    await page.keyboard.press("Enter");
    await page.getByRole("article").getByText(fixtureQuotes[2].words).waitFor();
    await page.context().close();
  });

  it("asks for what is required before it sends", async () => {
    const page = await channel.open();
    await page.keyboard.type("/quotes ");
    await suggestions(page).getByRole("option", { name: "Ines Okafor" }).waitFor();
    await page.keyboard.press("Escape");
    await page.keyboard.press("Enter");
    await page.getByText("This option is required").waitFor();
    const person = page.getByRole("combobox", { name: "person" });
    expect(await person.getAttribute("aria-invalid")).toBe("true");
    const described = (await person.getAttribute("aria-describedby")) ?? "";
    expect(await page.locator(`#${described}`).innerText()).toContain("This option is required");
    expect(await page.locator(".message").count()).toBe(0);
    await page.context().close();
  });

  it("adds an optional option from its list and takes it back with Backspace", async () => {
    const page = await channel.open();
    await page.keyboard.type("/who-said ");
    await suggestions(page).getByRole("option", { selected: true }).waitFor();
    await page.keyboard.press("Tab");
    await suggestions(page).getByRole("option", { name: "private" }).waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await suggestions(page).getByRole("option", { name: "True" }).waitFor();
    await page.keyboard.press("Backspace");
    expect(await page.locator(".pill label").allInnerTexts()).toEqual(["words"]);
    await page.keyboard.press("Escape");
    await page.keyboard.press("Escape");
    expect(await page.locator("#composer textarea").inputValue()).toBe("");
    await page.context().close();
  });

  it("offers moderators' commands to moderators only, who get a form", async () => {
    const page = await channel.open();
    await page.keyboard.type("/corr");
    expect(await suggestions(page).getByRole("option").count()).toBe(0);
    await page.locator("#composer textarea").fill("");
    await page.getByLabel("Look as").selectOption({ label: "Morgan (moderator)" });
    await send(page, "/correct");
    await page.getByRole("dialog").getByLabel("Speaker").fill("Tomas Lindqvist");
    await keepPicture(page, "form");
    await page.keyboard.press("Enter");
    await last(page).getByText("Tomas Lindqvist").waitFor();
    await page.context().close();
  });

  it("takes what is typed anywhere, and mentions people by their ids", async () => {
    const page = await channel.open();
    await send(page, "/quotes person: Ines Okafor");
    await last(page).getByRole("button", { name: "Next" }).focus();
    await page.keyboard.type("ask @sa");
    await suggestions(page).getByRole("option", { name: "@Sasha" }).waitFor();
    await page.keyboard.press("Tab");
    await page.keyboard.type("twice");
    await page.keyboard.press("Enter");
    await last(page).locator(".mention").waitFor();
    expect(await last(page).locator(".content").innerText()).toBe("ask @Sasha twice");
    await page.context().close();
  });
});

describe("messages", () => {
  it("let one use their command again, with its options", async () => {
    const page = await channel.open();
    await send(page, "/quotes person: Ines Okafor order: Newest first");
    await last(page).getByRole("button", { name: "/quotes" }).click();
    expect(await page.getByRole("combobox", { name: "person" }).inputValue()).toBe("Ines Okafor");
    expect(await page.getByRole("combobox", { name: "order" }).inputValue()).toBe("Newest first");
    await page.context().close();
  });

  it("turn a page where they stand and keep the focus", async () => {
    const page = await channel.open();
    await send(page, "/quotes person: Ines Okafor");
    await last(page).getByText("Page 1 of 3").waitFor();
    await last(page).getByRole("button", { name: "Next" }).press("Enter");
    await last(page).getByText("Page 2 of 3").waitFor();
    expect(await page.locator(".message").count()).toBe(1);
    expect(await page.evaluate("document.activeElement.textContent")).toBe("Next");
    await page.context().close();
  });

  it("show the bot thinking until its answer is there, with its picture", async () => {
    const page = await channel.open();
    await send(page, "/timeline");
    await page.locator(".thinking").waitFor();
    await keepPicture(page, "thinking");
    const picture = page.getByRole("button", { name: "Three dates" });
    await picture.waitFor();
    await picture.click();
    await page.getByRole("dialog").getByRole("img", { name: "Three dates" }).waitFor();
    await page.keyboard.press("Escape");
    expect(await page.locator(".thinking").count()).toBe(0);
    await page.context().close();
  });

  it("stay in view at the end when a picture loads, and where one has scrolled to", async () => {
    const page = await channel.open({ width: 390 });
    const fromEnd =
      "(({ scrollHeight, scrollTop, clientHeight }) => scrollHeight - scrollTop - clientHeight)(document.querySelector('#scroller'))";
    for (const line of ["/people", "/timeline"]) await send(page, line);
    await page.locator(".picture img").waitFor();
    await expect.poll(() => page.evaluate(fromEnd)).toBeLessThan(2);
    await page.locator(".message").first().hover();
    await page.mouse.wheel(0, -400);
    await expect.poll(() => page.evaluate(fromEnd)).toBeGreaterThan(200);
    await page.setViewportSize({ width: 390, height: 700 });
    expect(await page.evaluate(fromEnd)).toBeGreaterThan(200);
    await page.context().close();
  });

  it("have a menu with the bot's message commands, by mouse and by keyboard", async () => {
    const page = await channel.open();
    await send(page, "We will count every boat twice");
    await last(page).click({ button: "right" });
    await keepPicture(page, "menu");
    await page.getByRole("menuitem", { name: "Who said this?" }).click();
    await last(page).getByText("Tomas Lindqvist").waitFor();
    expect(await last(page).locator(".origin").innerText()).toContain("Who said this?");

    await page.locator(".message").first().focus();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.keyboard.press("End");
    await page.keyboard.press("Enter");
    await page.getByRole("dialog", { name: "JSON" }).waitFor();
    expect(await page.getByRole("dialog").innerText()).toContain("We will count every boat twice");
    await keepPicture(page, "json");
    await page.context().close();
  });

  it("that are private are gone for others and when dismissed", async () => {
    const page = await channel.open();
    await send(page, "/who-said words: tide private: true");
    await page.getByText("Only you can see this").waitFor();
    await page.getByLabel("Look as").selectOption({ label: "Sasha (member)" });
    expect(await page.locator(".message").count()).toBe(0);
    await page.getByLabel("Look as").selectOption({ label: "Robin (member)" });
    await page.getByRole("button", { name: "Dismiss message" }).click();
    expect(await page.locator(".message").count()).toBe(0);
    await page.context().close();
  });

  it("say when a command or a button got no answer", async () => {
    const page = await channel.open();
    await send(page, "/silent");
    await page.getByText("The application did not respond").waitFor();
    await send(page, "/who-said words: tide");
    await last(page).getByRole("button", { name: "Broken" }).click();
    await page.getByText("This interaction failed").waitFor();
    await page.context().close();
  });

  it("send what is chosen in a select menu, by keyboard", async () => {
    const page = await channel.open();
    await send(page, "/people");
    await page.locator(".select").press("Enter");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await last(page).getByText("You chose tomas").waitFor();
    await page.context().close();
  });

  it("send several choices when the list is closed, and no more than may be made", async () => {
    const page = await channel.open();
    await send(page, "/articles add link: https://example.org/bell");
    await page.locator(".select").press("Enter");
    for (const key of ["Space", "ArrowDown", "Space", "ArrowDown", "Space", "Escape"]) {
      await page.keyboard.press(key);
    }
    await last(page).getByText("You chose Tides, Bells").waitFor();
    await page.context().close();
  });

  it("are text, whatever they hold", async () => {
    const page = await channel.open();
    const hostile =
      '<img src=x onerror="document.title=1"><script>document.title=2</script> [a](javascript:alert(1)) \u202eabc **<b>bold</b>**';
    await send(page, hostile);
    const content = last(page).locator(".markdown");
    const tags = "[...document.querySelectorAll('.message .markdown *')].map((e) => e.tagName)";
    expect(await page.evaluate(tags)).toEqual(["P", "STRONG"]);
    expect(await content.textContent()).toContain('<img src=x onerror="document.title=1">');
    expect(await page.title()).not.toMatch(/^[12]$/);
    await page.context().close();
  });
});

it("loads nothing from elsewhere and raises no error", () => {
  expect(channel.troubles).toEqual([]);
});
