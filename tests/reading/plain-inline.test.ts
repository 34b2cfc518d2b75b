import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { plainInline } from "#reading/markdown/plain-inline.ts";

describe("marks go, words stay", () => {
  test.each([
    ["*a* **b** ***c*** _d_ __e__ ~~f~~ `g`", "a b c d e f g"],
    ["**bold *and* more**", "bold and more"],
    ["**bold *and***", "bold and"],
    ["**_both_**", "both"],
    ["*“quoted,”* he said", "“quoted,” he said"],
    ["“*quoted*,” he said", "“quoted,” he said"],
    ["[words](https://a.example/b_(c)) after", "words after"],
    ["[**words**](a) and *[more](b)*", "words and more"],
    ["![picture](a.jpg) [ref][1]", "picture ref"],
    ["<https://a.example> <em>x</em><br>", "https://a.example x"],
    ["AT&amp;T &#8220;x&#x201D; &nope;", "AT&T “x” &nope;"],
    ["\\*not emphasis\\*, 1\\. no list", "*not emphasis*, 1. no list"],
  ])("%j → %j", (markdown, words) => {
    expect(plainInline(markdown)).toBe(words);
  });
});

describe("what only looks like a mark stays", () => {
  test.each([
    "sh*t and f*ck",
    "s*** and a*** said Olt",
    "what the ***? That is s***",
    "snake_case_name and @mira_olt_",
    "2 * 3 * 4",
    "an [aside] (she laughed)",
    "he [Olt] left [sic].",
    "5 < 6 and 7 > 3",
    "“I don’t … know — really,” 🎤",
    "AT&T",
    "*unclosed",
    "[unclosed](a",
  ])("%j", (text) => {
    expect(plainInline(text)).toBe(text);
  });
});

test("text without marks is unchanged", () => {
  const plain = fc
    .string({ unit: "grapheme" })
    .map((text) => text.replace(/[\\*_~`[\]<>&!]/gu, ""));
  fc.assert(
    fc.property(plain, (text) => plainInline(text) === text.trim()),
    { seed: 7 },
  );
});

test("a megabyte of marks is read, and loses no letter", () => {
  for (const hostile of ["*a_", "[", "](", "[a][", "[a](", "**_", "***a", "\\", "<", "&#", "`~~"]) {
    const text = `${hostile.repeat(300_000)}z`;
    expect(plainInline(text).endsWith("z")).toBe(true);
  }
});
