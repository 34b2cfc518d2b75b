/** Whatever a text holds, the page draws known elements and text nodes, and all of its letters. */
import fc from "fast-check";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { fixtureCommands, fixtureRespond } from "../surfaces/playground/fixture-bot.ts";
import { hostileText, letters } from "../surfaces/playground/page/hostile-text.ts";
import { type Channel, openChannel } from "./open-channel.ts";

let channel: Channel;
let page: Page;

beforeAll(async () => {
  channel = await openChannel({ respond: fixtureRespond, commands: fixtureCommands });
  page = await channel.open();
});

afterAll(() => channel.close());

interface Drawn {
  readonly text: string;
  /** `TAG attribute attribute` of every element, and every address apart. */
  readonly elements: readonly string[];
  readonly addresses: readonly string[];
}

/** Runs in the page. */
const draw = `async (texts) => {
  const { drawMarkdown } = await import("/markdown/draw-markdown.ts");
  const mentions = { nameOf: (kind, id) => kind + id, onCommand: () => {} };
  return texts.map((text) => {
    const drawn = drawMarkdown(text, mentions);
    document.body.append(drawn);
    const all = [...drawn.querySelectorAll("*")];
    const result = {
      text: drawn.textContent,
      elements: all.map((each) => [each.tagName, ...each.getAttributeNames().sort()].join(" ")),
      addresses: all.flatMap((each) => each.getAttribute("href") ?? []),
    };
    drawn.remove();
    return result;
  });
}`;

const known: ReadonlySet<string> = new Set([
  ...["P", "STRONG", "EM", "U", "S", "CODE", "BLOCKQUOTE", "UL", "LI", "PRE tabindex"],
  ...["OL start", "H3 class", "SMALL class", "SPAN class", "SPAN class inert"],
  ...["A href rel target", "TIME class", "TIME class datetime title"],
  ...["BUTTON class type", "BUTTON aria-label class type"],
]);

it("draws hostile texts as known elements and keeps their letters", async () => {
  const texts = fc.sample(hostileText, { seed: 3, numRuns: 2000 });
  // A string is an expression for the page, whose policy forbids it to make code of text by itself.
  const drawn: readonly Drawn[] = await page.evaluate(`(${draw})(${JSON.stringify(texts)})`);
  expect(drawn).toHaveLength(texts.length);
  const elements = new Set(drawn.flatMap((each) => each.elements));
  expect([...elements].filter((each) => !known.has(each))).toEqual([]);
  expect(elements.size).toBeGreaterThan(12);
  for (const address of drawn.flatMap(({ addresses }) => addresses)) {
    expect(address).toMatch(/^https?:\/\//);
  }
  for (const [index, text] of texts.entries()) {
    if (/```|https?:|<[t@/]/.test(text)) continue;
    expect(letters(drawn[index]?.text ?? ""), text).toBe(letters(text));
  }
  expect(channel.troubles).toEqual([]);
});
