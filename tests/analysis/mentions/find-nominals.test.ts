import { describe, expect, it } from "vitest";
import { readDocument } from "#analysis/document/read-document.ts";
import { findMentions } from "#analysis/mentions/find-mentions.ts";
import { createArticle } from "#story/article.ts";
import { sliceSpan } from "#text/span.ts";

/** Each noun phrase as "words: how it opens". */
function nominalsIn(text: string): readonly string[] {
  const document = readDocument(createArticle({ id: "a", text }));
  return findMentions(document)
    .filter(({ kind }) => kind === "nominal")
    .map((each) => `${sliceSpan(text, each)}: ${each.foundBy}${each.plural ? " plural" : ""}`);
}

describe("findNominals", () => {
  it.each([
    ["Then the singer left.", ["the singer: definite"]],
    ["Then the tall 43-year-old left.", ["the tall 43-year-old: definite"]],
    ["Then the Stronger rapper left.", ["the Stronger rapper: definite"]],
    ["A spokeswoman for the mayor said so.", ["A spokeswoman: indefinite", "the mayor: definite"]],
    ["His former wife left.", ["His former wife: possessed"]],
    ["Lowmoor’s former campaign strategist left.", ["former campaign strategist: possessed"]],
    ["Several officials left.", ["Several officials: indefinite plural"]],
    ["Then officials left.", ["officials: bare plural"]],
    ["Then former label boss Oskar Rask left.", ["former label boss: bare"]],
    ["Then the Rask campaign said so.", ["the Rask campaign: name-and-body"]],
    ["Then a 31-year-old Rask volunteer left.", ["a 31-year-old Rask volunteer: indefinite"]],
    ["Then Rask’s allies left.", ["allies: possessed plural"]],
    ["The report says so.", ["The report: definite"]],
  ])("%s", (text, nominals) => {
    expect(nominalsIn(text)).toEqual(nominals);
  });

  it.each(["Then the table broke.", "It was the chief reason.", "He left at noon."])(
    "nobody: %s",
    (text) => {
      expect(nominalsIn(text)).toEqual([]);
    },
  );
});

describe("a name before a body", () => {
  const namesIn = (text: string) =>
    findMentions(readDocument(createArticle({ id: "a", text })))
      .filter(({ kind }) => kind === "name")
      .map((each) => sliceSpan(text, each));

  it.each([
    ["Then the Rask campaign said so.", []],
    ["Then the Oskar Rask campaign said so.", ["Oskar Rask"]],
  ])("names somebody only in full: %s", (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });
});
