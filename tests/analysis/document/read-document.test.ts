import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readDocument } from "#analysis/document/read-document.ts";
import { createArticle } from "#story/article.ts";

const read = (text: string) => readDocument(createArticle({ id: "a", text }));
const sentencesOf = (text: string) => read(text).sentences.map((s) => text.slice(s.start, s.end));
const passagesOf = (text: string) =>
  read(text).passages.map((p) => `${p.kind}: ${text.slice(p.start, p.end)}`);
const tagsOf = (text: string) => read(text).tokens.map((t) => `${t.text}/${t.tag}`);

describe("passages", () => {
  test.each([
    ["One line here.\nAnother line.", ["paragraph: One line here.", "paragraph: Another line."]],
    ["\n\n  Indented text.  \r\n", ["paragraph: Indented text."]],
    [
      " date 2031-05-04 Ada Lund at home. Pic credit: ©Somebody\n\nShe left.",
      [
        "dateline: date 2031-05-04",
        "caption: Ada Lund at home. Pic credit: ©Somebody",
        "paragraph: She left.",
      ],
    ],
    [
      "A quarrel over rent\n\nIt began early.",
      ["heading: A quarrel over rent", "paragraph: It began early."],
    ],
    [
      "It began.\n\n“A quarrel over rent”\n",
      ["paragraph: It began.", "paragraph: “A quarrel over rent”"],
    ],
    [
      "It began.\nLund is right. pic.twitter.com/abc — Harbour News (@harbour) May 4, 2031",
      [
        "paragraph: It began.",
        "post: Lund is right. pic.twitter.com/abc — Harbour News (@harbour) May 4, 2031",
      ],
    ],
  ])("of %j", (text, expected) => expect(passagesOf(text)).toEqual(expected));

  test("what the format says of the layout goes first", () => {
    const text = "A quarrel over rent.\nIt began.";
    const layout = [{ start: 0, end: 20, kind: "heading" as const }];
    const { passages } = readDocument(createArticle({ id: "a", text, layout }));
    expect(passages.map((p) => p.kind)).toEqual(["heading", "paragraph"]);
  });
});

describe("sentences", () => {
  test.each([
    ["He left. She stayed.", ["He left.", "She stayed."]],
    ["Mr. Lund met Sen. Berg in Oslo.", ["Mr. Lund met Sen. Berg in Oslo."]],
    ["J. K. Berg of the U.S. Navy left.", ["J. K. Berg of the U.S. Navy left."]],
    [
      "She moved to the U.S. The house stood empty.",
      ["She moved to the U.S.", "The house stood empty."],
    ],
    ["“Is it true?” Ada Lund asked.", ["“Is it true?” Ada Lund asked."]],
    ["“Is it true?” The room went quiet.", ["“Is it true?”", "The room went quiet."]],
    ["“It is.” “It is not.”", ["“It is.”", "“It is not.”"]],
    ["It grew by 3.5 percent. Prices fell.", ["It grew by 3.5 percent.", "Prices fell."]],
    ["Wait ... what?", ["Wait ... what?"]],
    ["He said, “Go.” Then he left.", ["He said, “Go.”", "Then he left."]],
  ])("of %j", (text, expected) => expect(sentencesOf(text)).toEqual(expected));
});

describe("tokens", () => {
  test.each([
    [
      "Lund’s don’t we've",
      ["Lund/name", "’s/possessive", "don’t/auxiliary", "we/pronoun", "'ve/auxiliary"],
    ],
    [
      "The reports say so.",
      ["The/determiner", "reports/noun", "say/verb", "so/conjunction", "./mark"],
    ],
    [
      "She reports the call.",
      ["She/pronoun", "reports/verb", "the/determiner", "call/noun", "./mark"],
    ],
    [
      "The polls show the lead.",
      ["The/determiner", "polls/noun", "show/verb", "the/determiner", "lead/noun", "./mark"],
    ],
    [
      "The sales call ended.",
      ["The/determiner", "sales/noun", "call/noun", "ended/verb", "./mark"],
    ],
    ["Another says so.", ["Another/determiner", "says/verb", "so/conjunction", "./mark"]],
    [
      "``No,'' Berg said",
      ["``/mark", "No/determiner", ",/mark", "''/mark", "Berg/name", "said/verb"],
    ],
    ["a 43-year-old pianist", ["a/determiner", "43-year-old/noun", "pianist/noun"]],
  ])("of %j", (text, expected) => expect(tagsOf(text)).toEqual(expected));
});

test("every visible character is in exactly one token, one sentence and one passage", () => {
  const piece = fc.constantFrom(
    "said",
    "Ada",
    "“",
    "”",
    '"',
    "''",
    "``",
    "’s",
    " ",
    "\n",
    ".",
    "?",
    "U.S.",
    "Mr.",
    "—",
    "😀",
    "مرحبا",
    "\u00a0",
    "é",
    "3.5",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const text = pieces.join("");
      const { tokens, sentences, passages, firstToken } = read(text);
      let at = 0;
      for (const token of tokens) {
        expect(text.slice(at, token.start).trim()).toBe("");
        expect(token.text).toBe(text.slice(token.start, token.end));
        const sentence = sentences[token.sentence]!;
        const passage = passages[sentence.passage]!;
        expect(sentence.start <= token.start && token.end <= sentence.end).toBe(true);
        expect(passage.start <= sentence.start && sentence.end <= passage.end).toBe(true);
        at = token.end;
      }
      expect(text.slice(at).trim()).toBe("");
      expect(firstToken.at(-1)).toBe(tokens.length);
    }),
    { seed: 7 },
  );
});
