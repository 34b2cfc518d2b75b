import { describe, expect, it } from "vitest";
import { endsLikeAdjective } from "#search/short-answer/ends-like-adjective.ts";
import { WORD_CLASSES } from "#search/short-answer/word-classes.ts";
import { madeWords } from "../../helpers/made-scene.ts";

describe("a word's tag", () => {
  it.each([
    ["The mayor closed it.", "article noun verb pronoun"],
    ["She had been in Norwick and left", "pronoun auxiliary be preposition name conjunction verb"],
    [
      "boats that sank on Friday in May 2019",
      "plural relative verb preposition calendar preposition auxiliary number",
    ],
    ["one of two million quickly sold", "number preposition number number adverb verb"],
    ["called Norwick Fair", "verb name name"],
    // At the beginning a large letter shows a name only where one follows.
    ["Norwick slept.", "noun verb"],
    ["Ada Quill slept.", "name name verb"],
    ["The Quill slept.", "article name verb"],
    ["older than Ada, as tall as Jon", "noun preposition name preposition noun preposition name"],
    ["never again a famous rowing king", "adverb adverb article adjective ing noun"],
    ["with Known Quill in June", "preposition name name preposition calendar"],
    // Endings alone are not enough.
    ["red bed bring glass bus ships", "adjective noun noun noun plural plural"],
    ["the 3rd 40 B2", "article number number number"],
    ["ends seed", "plural noun"],
  ])("%s: %s", (text, tags) => {
    expect(
      madeWords(text)
        .map(({ tag }) => tag)
        .join(" "),
    ).toBe(tags);
  });
});

describe("a word's class", () => {
  it.each([
    ["article", "a their every"],
    ["preposition", "of per within"],
    ["conjunction", "and than"],
    ["be", "is am"],
    ["auxiliary", "has must may"],
    ["pronoun", "he themselves"],
    ["month", "january dec"],
    ["weekday", "monday sunday"],
    ["timeUnit", "year afternoon"],
    ["number", "one several"],
    ["scale", "hundred percent"],
    ["unit", "km members"],
    ["relative", "which while"],
    ["cause", "because result"],
    ["naming", "called nicknamed"],
  ])("%s: %s", (wordClass, words) => {
    for (const word of words.split(" ")) expect(WORD_CLASSES.get(word)).toBe(wordClass);
  });

  it("is the first that has the word, and none of most words", () => {
    expect(WORD_CLASSES.get("since")).toBe("preposition");
    for (const word of ["harbour", "", "e", "of in"]) expect(WORD_CLASSES.has(word)).toBe(false);
  });
});

describe("endsLikeAdjective", () => {
  it.each([
    ...["famous", "portable", "careless", "royal", "public", "new", "double", "eastern"],
    ...["cylindrical", "independent"],
  ])("%s does", (word) => {
    expect(endsLikeAdjective(word)).toBe(true);
  });

  it.each(["oral", "harbour", "bell", "", "le", "sailor", "ous"])("%s does not", (word) => {
    expect(endsLikeAdjective(word)).toBe(false);
  });
});
