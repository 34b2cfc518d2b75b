import { describe, expect, it } from "vitest";
import { analyze } from "#analysis/analyze.ts";
import { isNobody } from "#analysis/coreference/is-nobody.ts";
import { createArticle } from "#story/article.ts";
import { sliceSpan } from "#text/span.ts";

describe("nobody", () => {
  it.each([
    "you",
    "You",
    "YOU",
    "your",
    "yours",
    "yourself",
    "yourselves",
    "y’all",
    "Y'all",
    "' ve",
    "’ve",
    "'VE",
    "’ re",
    "'ll",
    "’m",
    "'d",
    "’s",
    "'t",
    "n’t",
    "N'T",
    "ve",
    "re",
    "ll",
    "m",
  ])("is: %s", (written) => {
    expect(isNobody(written)).toBe(true);
  });

  it.each([
    "",
    "You Know Who",
    "Youn",
    "many of you",
    "your mother",
    "yourn",
    "you people",
    "one",
    "M",
    "D",
    "Ve",
    "Re",
    "’em",
    "’s mother",
    "a nt",
    "nt",
  ])("is not: %s", (written) => {
    expect(isNobody(written)).toBe(false);
  });
});

it.each([
  ["You know that the ferry sails at noon.", "You", []],
  ["The pier is shut. If you think that it matters, you must pay.", "you", []],
  ["One protester said that the ferry sails at noon.", "One protester", ["One protester"]],
  ["Ada Quill said that the ferry sails at noon.", "Ada Quill", ["Ada Quill"]],
])("%s: “%s” speaks, of the people %j", (text, speaker, names) => {
  const { quotations, people } = analyze(createArticle({ id: "a", text, published: null }));
  expect(quotations.map(({ mention }) => mention && sliceSpan(text, mention))).toContain(speaker);
  expect(people.map(({ name }) => name)).toEqual(names);
});
