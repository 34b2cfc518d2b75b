import { describe, expect, it } from "vitest";
import { readDocument } from "#analysis/document/read-document.ts";
import { createArticle } from "#story/article.ts";

/** The tag of a word that may be a noun or a verb, in its sentence. */
function tagOf(word: string, text: string): string | undefined {
  const { tokens } = readDocument(createArticle({ id: "a", text }));
  return tokens.find(({ lower }) => lower === word)?.tag;
}

describe("a word that may be a noun or a verb", () => {
  it.each([
    ["campaign", "On Monday the Sanders campaign said so.", "noun"],
    ["campaign", "On Monday the Lund campaign said so.", "noun"],
    ["volunteer", "She met a young Sanders volunteer in town.", "noun"],
    ["support", "On Monday most Republicans support the plan.", "verb"],
    ["reports", "On Monday Lund reports that it is so.", "verb"],
    ["blow", "It dealt a severe blow to the town.", "noun"],
    ["seek", "On Monday the poor seek the mayor.", "verb"],
    ["plan", "They plan to leave.", "verb"],
  ])("“%s” in “%s” is a %s", (word, text, tag) => {
    expect(tagOf(word, text)).toBe(tag);
  });
});

it.each([
  ["ally", "“No,” said Lund ally Ada Berg.", "noun"],
  ["family", "It was told by the Lund family.", "noun"],
  ["quietly", "It was quietly told.", "adverb"],
])("“%s”, which ends as adverbs do, is in “%s” a %s", (word, text, tag) => {
  expect(tagOf(word, text)).toBe(tag);
});
