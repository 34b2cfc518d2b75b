import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Reply } from "#interactions/reply.ts";
import { parseInteraction } from "#presenters/discord/parse-interaction.ts";
import { renderTerminal } from "#presenters/terminal/render-terminal.ts";
import type { Place } from "#story/story.ts";
import { arbitraryInteraction } from "../discord/arbitrary-interactions.ts";
import { hostileStories } from "../discord/hostile-stories.ts";
import { testBot } from "../discord/test-bot.ts";

/** Every quoted character of every answer is a character of an article: as data, and as shown. */

describe.each(hostileStories)("over a story with %s", (name, held) => {
  const texts = held.articles.map(({ article }) => article.text);

  it("quotes nothing but articles, in every command and with any options", {
    timeout: 120_000,
  }, async () => {
    const bot = await testBot(held);
    await fc.assert(
      fc.asyncProperty(arbitraryInteraction(held, bot.commands), fc.nat(5), async (raw, page) => {
        const incoming = parseInteraction(raw);
        if (incoming.kind !== "slash" && incoming.kind !== "message") return;
        const reply = await bot.dispatcher.dispatch(
          incoming.kind === "slash" ? { ...incoming, page } : incoming,
        );
        expect(placesOf(reply).filter((place) => !isWithin(place, texts))).toEqual([]);
        expect(
          quotedLines(reply).filter((line) => !texts.some((text) => stripped(text).includes(line))),
        ).toEqual([]);
      }),
      { seed: 77, numRuns: name === "5,000 quotations" ? 60 : 200 },
    );
  });
});

/** Everything in a reply that stands for words of an article. */
function placesOf(value: unknown): readonly Place[] {
  if (typeof value !== "object" || value === null) return [];
  const isPlace = "article" in value && "start" in value && "end" in value;
  // What has these three keys in a reply is a place: the types of its blocks say so.
  const own = isPlace ? [value as Place] : [];
  const inside = Object.entries(value).filter(([key]) => key !== "article" && key !== "people");
  return [...own, ...inside.flatMap(([, each]) => placesOf(each))];
}

function isWithin({ article, start, end }: Place, texts: readonly string[]): boolean {
  const isWhole = !isLow(article.text, start) && !isLow(article.text, end);
  return (
    start >= 0 &&
    start < end &&
    end <= article.text.length &&
    isWhole &&
    texts.includes(article.text)
  );
}

function isLow(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff;
}

function quotedLines(reply: Reply): readonly string[] {
  return renderTerminal({ ...reply, locale: "en-GB" }, { colour: false })
    .split("\n")
    .flatMap((line) => (line.startsWith("  │ ") ? [line.slice(4)] : []));
}

/** Terminals are not shown control characters. */
function stripped(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
  return text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, "");
}
