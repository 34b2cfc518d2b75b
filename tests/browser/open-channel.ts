import { existsSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { type Browser, chromium, type Page } from "playwright-core";
import type { PlaygroundOptions } from "#surfaces/playground/create-playground.ts";
import { createPlayground } from "#surfaces/playground/create-playground.ts";
import { type ServedPlayground, servePlayground } from "#surfaces/playground/serve-playground.ts";

const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";

/** Where the tests keep pictures for a person to look at; unset keeps none. */
const pictures = process.env.SCREENSHOTS;

export interface Channel {
  readonly url: string;
  /** A new page of the channel, ready to type in. It fails the test on any error in the page. */
  open(view?: View): Promise<Page>;
  /** Every request that went elsewhere, and every error in a page, so far. */
  readonly troubles: readonly string[];
  close(): Promise<void>;
}

export interface View {
  readonly width?: number;
  readonly theme?: "light" | "dark";
  /** A page beside the channel: `/record`. */
  readonly path?: string;
}

/** Serves a playground on a free port and starts Chromium. */
export async function openChannel(options: PlaygroundOptions): Promise<Channel> {
  if (!existsSync(executablePath)) {
    throw new Error(`Cannot run the browser tests: there is no Chromium at ${executablePath}`);
  }
  const served = await servePlayground(createPlayground(options), 0);
  const browser = await launch();
  const troubles: string[] = [];
  return {
    url: served.url,
    troubles,
    open: (view = {}) => openPage(browser, served, view, troubles),
    close: async () => {
      await browser.close();
      await served.close();
    },
  };
}

function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath,
    args: [
      "--headless",
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}

async function openPage(
  browser: Browser,
  { url }: ServedPlayground,
  { width = 1280, theme = "dark", path = "/" }: View,
  troubles: string[],
): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width, height: 800 },
    colorScheme: theme,
    locale: "en-GB",
    timezoneId: "UTC",
  });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  page.on("pageerror", (error) => troubles.push(String(error)));
  page.on("console", (message) => {
    if (message.type() === "error") troubles.push(message.text());
  });
  page.on("request", (request) => {
    if (!request.url().startsWith(url) && !request.url().startsWith("blob:")) {
      troubles.push(`requested ${request.url()}`);
    }
  });
  await page.goto(url + path);
  await page
    .locator(path === "/" ? "html[data-ready]" : "main")
    .first()
    .waitFor();
  return page;
}

/** Keeps a picture of the page when pictures are asked for. */
export async function keepPicture(page: Page, name: string): Promise<void> {
  if (!pictures) return;
  await mkdir(pictures, { recursive: true });
  await page.screenshot({ path: join(pictures, `${name}.png`) });
}
