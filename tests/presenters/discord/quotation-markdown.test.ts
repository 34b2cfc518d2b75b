import { describe, expect, it } from "vitest";
import { quotation } from "#interactions/block.ts";
import { quotationMarkdown } from "#presenters/discord/quotation-markdown.ts";
import { createArticle } from "#story/article.ts";

const text = "“We *will* stay,\nall of us,” she said.";
const article = createArticle({ id: "a", text });
const at = (words: string) => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
});
const drawn = (emphasis: readonly string[], limit = 4000) =>
  quotationMarkdown(
    quotation({ article, start: 0, end: text.length }, { emphasis: emphasis.map(at) }),
    limit,
  );

describe("quotationMarkdown", () => {
  it.each<readonly [readonly string[], string]>([
    [[], "> “We \\*will\\* stay,\n> all of us,” she said."],
    [["stay"], "> “We \\*will\\* **stay**,\n> all of us,” she said."],
    [["We", "stay"], "> “**We** \\*will\\* **stay**,\n> all of us,” she said."],
    [["stay", "We"], "> “**We** \\*will\\* **stay**,\n> all of us,” she said."],
    [["We *will*", "will* stay"], "> “**We \\*will\\* stay**,\n> all of us,” she said."],
    [["We ", "*will*"], "> “**We \\*will\\*** stay,\n> all of us,” she said."],
    [["stay,\nall"], "> “We \\*will\\* **stay,**\n> **all** of us,” she said."],
  ])("%j set off", (emphasis, markdown) => expect(drawn(emphasis)).toBe(markdown));

  it("draws no emoji, whichever part of one is set off", () => {
    const text = "A :fire: at 10:30:00";
    const block = (start: number, end: number) =>
      quotation(
        { article: createArticle({ id: "a", text }), start: 0, end: text.length },
        { emphasis: [{ start, end }] },
      );
    expect(quotationMarkdown(block(0, 1), 99)).toBe("> **A** \\:fire: at 10:30:00");
    expect(quotationMarkdown(block(3, 7), 99)).toBe("> A \\:**fire**: at 10:30:00");
    expect(quotationMarkdown(block(2, 7), 99)).toBe("> A **\\:fire**: at 10:30:00");
    expect(quotationMarkdown(block(2, 3), 99)).toBe("> A **\\:**fire: at 10:30:00");
  });

  it("marks what is left out", () => {
    expect(drawn([], 12)).toBe("> “We \\*will\\* […]");
    expect(drawn(["said"], 14)).toBe("> […] she **said**.");
  });
});
