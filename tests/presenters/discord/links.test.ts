import { describe, expect, it } from "vitest";
import { passageLink } from "#presenters/discord/passage-link.ts";
import { safeLink } from "#presenters/discord/safe-link.ts";
import { createArticle } from "#story/article.ts";

describe("safeLink", () => {
  it.each([
    ["https://news.example/a", "https://news.example/a"],
    ["http://news.example", "http://news.example/"],
    ["https://news.example/a(b)*c_d", "https://news.example/a%28b%29%2Ac%5Fd"],
    ["https://news.example/a b<c>", "https://news.example/a%20b%3Cc%3E"],
    [null, null],
    ["", null],
    ["news.example/a", null],
    ["javascript:alert(1)", null],
    ["data:text/html,x", null],
    ["ftp://news.example/a", null],
    ["https://me:secret@news.example/", null],
    [`https://news.example/${"x".repeat(600)}`, null],
  ])("%j: %j", (address, link) => expect(safeLink(address)).toBe(link));
});

describe("passageLink", () => {
  const text =
    "“We’ll stay – all of us,” she said. Nobody had asked her to leave the old harbour, least of all the mayor.";
  const article = (url: string | null) => createArticle({ id: "a", text, url });
  const upTo = (words: string) => ({ start: 0, end: text.indexOf(words) + words.length });

  it.each([
    [null, "us,”", null],
    [
      "https://news.example/a",
      "us,”",
      "https://news.example/a#:~:text=We%E2%80%99ll%20stay%20all%20of%20us%2C%E2%80%9D",
    ],
    [
      "https://news.example/a",
      "mayor.",
      "https://news.example/a#:~:text=We%E2%80%99ll%20stay%20all%20of,of%20all%20the%20mayor.",
    ],
    ["https://news.example/a#part", "us,”", "https://news.example/a#part"],
  ])("%j up to %j", (url, words, link) =>
    expect(passageLink(article(url), upTo(words))).toBe(link),
  );

  it("points at the article where no passage is given", () => {
    expect(passageLink(article("https://news.example/a"), null)).toBe("https://news.example/a");
  });
});
