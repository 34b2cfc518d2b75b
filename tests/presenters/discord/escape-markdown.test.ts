import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { escapeMarkdown } from "#presenters/discord/escape-markdown.ts";

describe("escapeMarkdown", () => {
  it.each([
    ["plain words, (all) of them: fine!", "plain words, (all) of them: fine!"],
    ["**bold** _it_ ~~no~~", "\\*\\*bold\\*\\* \\_it\\_ \\~\\~no\\~\\~"],
    ["<@1> @everyone", "\\<\\@1\\> \\@everyone"],
    ["https://a.example/x_y", "https\\://a.example/x\\_y"],
    ["12:30", "12:30"],
    ["# heading", "\\# heading"],
    ["-# small", "\\-\\# small"],
    ["- one\n+ two\n* three", "\\- one\n\\+ two\n\\* three"],
    ["well-known - yes", "well-known - yes"],
    ["1. one\n 2) two\n3.5 km", "1\\. one\n 2\\) two\n3.5 km"],
    ["1.", "1\\."],
    ["-", "\\-"],
    ["in 2031", "in 2031"],
    ["> quote", "\\> quote"],
    ["[a](https://b.example)", "\\[a\\](https\\://b.example)"],
    ["a \\* b", "a \\\\\\* b"],
    ["||x|| `y`", "\\|\\|x\\|\\| \\`y\\`"],
  ])("%j", (text, escaped) => expect(escapeMarkdown(text)).toBe(escaped));

  it("loses nothing: taking the backslashes back gives the text", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(..."ab \n\\*_~`|[]()<>#@:/-+1.>") }),
        (text) => {
          expect(escapeMarkdown(text).replace(/\\([^0-9A-Za-z\s])/g, "$1")).toBe(text);
        },
      ),
      { seed: 4, numRuns: 2000 },
    );
  });

  it("leaves no mark alive", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."a \\*_~`|[]<>#@") }), (text) => {
        expect(escapeMarkdown(text).replace(/\\[^0-9A-Za-z\s]/g, "")).not.toMatch(
          /[*_~`|[\]<>#@\\]/,
        );
      }),
      { seed: 5, numRuns: 2000 },
    );
  });
});
