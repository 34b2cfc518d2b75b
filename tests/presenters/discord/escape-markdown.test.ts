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
    ["10:30:00 and 3:1:2", "10:30:00 and 3:1:2"],
    ["on :fire: today", "on \\:fire: today"],
    ["the :100: team", "the \\:100: team"],
    [":+1::skin-tone-2: a:b:c", "\\:+1\\:\\:skin-tone-2: a\\:b\\:c"],
    ["at 10:30:fire: or 1:2:3, so", "at 10\\:30\\:fire: or 1:2:3, so"],
    ["a :heavy_mark:", "a \\:heavy\\_mark:"],
    [":piñata: said: it :is", "\\:piñata: said: it \\:is"],
    ["http://a:8080/x:", "http\\://a\\:8080/x:"],
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

  it("escapes what the words that follow complete", () => {
    expect(escapeMarkdown("on :", "fire: today")).toBe("on \\:");
    expect(escapeMarkdown("10:30:", "00 today")).toBe("10\\:30:");
    expect(escapeMarkdown("on :", " fire: today")).toBe("on :");
  });

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
      fc.property(fc.string({ unit: fc.constantFrom(..."a \\*_~`|[]<>#@:") }), (text) => {
        expect(escapeMarkdown(text).replace(/\\[^0-9A-Za-z\s]/g, "")).not.toMatch(
          /[*_~`|[\]<>#@\\]|:[^\s:]+:/,
        );
      }),
      { seed: 5, numRuns: 2000 },
    );
  });
});
