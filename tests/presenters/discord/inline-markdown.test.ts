import { describe, expect, it } from "vitest";
import { bold, channelCalled, type Inline, userCalled } from "#languages/inline.ts";
import { inlineMarkdown } from "#presenters/discord/inline-markdown.ts";
import type { MarkdownStyle } from "#presenters/discord/markdown-style.ts";

const style = { limit: 60, formatDate: (date) => date } as MarkdownStyle;

describe("people and channels of Discord", () => {
  it.each<readonly [string, Inline, string]>([
    ["a person", ["by ", userCalled("111111111111111111")], "by <@111111111111111111>"],
    ["a channel", channelCalled("777777777777777777"), "<#777777777777777777>"],
    ["what is no id", userCalled("&1> `@everyone`"), "`&1> ˋ@everyoneˋ`"],
    ["the same in a text", "<@111111111111111111>", "\\<\\@111111111111111111\\>"],
    ["the same in bold", bold("<#777777777777777777>"), "**\\<\\#777777777777777777\\>**"],
    ["a colon that ends a name", [bold('{"a":'), ": who said"], '**{"a"\\:**: who said'],
    ["a time that ends a name", [bold("at 10:30"), ": who said"], "**at 10\\:30**: who said"],
  ])("%s", (_, inline, markdown) => expect(inlineMarkdown(inline, style)).toBe(markdown));
});
