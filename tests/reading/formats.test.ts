import { describe, expect, test } from "vitest";
import { readArticle } from "#reading/read-article.ts";
import type { Article } from "#story/article.ts";
import { sliceSpan } from "#text/span.ts";
import { textFile } from "./bytes.ts";

function marksOf({ text, layout }: Article): readonly string[] {
  return layout.map((mark) => `${mark.kind}: ${sliceSpan(text, mark)}`);
}

describe("plain text with a date header", () => {
  const title = (text: string) => readArticle(textFile("a.txt", text)).title;

  test.each([
    "date 2020-05-01 Mira Olt. Pic credit: ©Harbour Press",
    "  Date 2020-05-01\tMira Olt (photo by Jon Fen) ",
    "date 2020-05-01 The crew. Credit: Jon Fen",
    "date 2020-05-01",
  ])("the caption on the first line gives no title: %j", (line) => {
    const text = `${line}\r\n\r\nMira Olt opened the bridge.\r\n`;
    const article = readArticle(textFile("a.txt", text));
    expect(article).toMatchObject({ text, published: "2020-05-01", layout: [] });
    expect(article.title).toBe("Mira Olt opened the bridge");
  });

  test("words after the date that credit no picture may be the title", () => {
    const article = readArticle(textFile("a.txt", "date 2020-05-01 Photographs fade. So do we."));
    expect(article.title).toBe("Photographs fade");
  });

  test.each([
    ["Bridge opens after ten years\n\nMira Olt cut the ribbon.", "Bridge opens after ten years"],
    [
      "Dr. Olt met J. R. Fen of the U.S. Guard. They spoke.",
      "Dr. Olt met J. R. Fen of the U.S. Guard",
    ],
    ["It rose by 3.5 metres. Then it fell.", "It rose by 3.5 metres"],
    ["Who pays? Nobody.", "Who pays?"],
    ["“We pay,” said Olt. Then she left.", "“We pay,” said Olt"],
    [`${"long ".repeat(60)}sentence.`, null],
  ])("title of %j", (body, expected) => {
    expect(title(`date 2020-05-01\n\n${body}`)).toBe(expected);
  });
});

describe("Markdown with front matter", () => {
  const read = (body: string, head = "date: 2020-05-01") =>
    readArticle(textFile("a.md", `---\n${head}\n---\n${body}`));

  test("the head says what the article is", () => {
    const head = [
      "title: Bridge opens",
      "outlet: Harbour Post",
      "author: Jon Fen",
      "date: 2020-05-01T09:30:00+02:00",
      "link: https://example.com/bridge?a=1",
      "note: Retold from memory.",
      "tags: [bridge]",
    ].join("\r\n");
    expect(read("Text.", head)).toEqual({
      id: "a",
      text: "Text.",
      title: "Bridge opens",
      outlet: "Harbour Post",
      author: "Jon Fen",
      published: "2020-05-01",
      url: "https://example.com/bridge?a=1",
      note: "Retold from memory.",
      layout: [],
    });
  });

  test("without a title the first heading is the title", () => {
    expect(read("# Bridge *opens*\n\nText.").title).toBe("Bridge opens");
    expect(read("Text.").title).toBeNull();
  });

  test("layout: headings, captions, posts", () => {
    const article = read(
      [
        "# Bridge opens",
        "",
        '![Olt](olt.jpg "Mira Olt. Pic credit: Harbour Press")',
        "",
        "Mira Olt opened",
        "the bridge.",
        "",
        "What *she* said",
        "---------------",
        "",
        "> Mira Olt says the bridge holds.",
        ">",
        "> — Harbour Watch (@harbourwatch) May 1, 2020",
        "",
        "> A bridge is a promise.",
        "",
        "![The bridge](bridge.jpg)",
        "",
        "*The bridge at night*",
        "",
        "---",
        "- one",
        "- two",
        "  lines",
        "<!-- not for",
        "readers -->",
      ].join("\n"),
    );
    expect(article.text.split("\n\n")).toEqual([
      "Bridge opens",
      "Mira Olt. Pic credit: Harbour Press",
      "Mira Olt opened the bridge.",
      "What she said",
      "Mira Olt says the bridge holds. — Harbour Watch (@harbourwatch) May 1, 2020",
      "A bridge is a promise.",
      "The bridge",
      "The bridge at night",
      "one",
      "two lines",
    ]);
    expect(marksOf(article)).toEqual([
      "heading: Bridge opens",
      "caption: Mira Olt. Pic credit: Harbour Press",
      "heading: What she said",
      "post: Mira Olt says the bridge holds. — Harbour Watch (@harbourwatch) May 1, 2020",
      "caption: The bridge",
      "caption: The bridge at night",
    ]);
  });
});

describe("JSON", () => {
  test("text as one string stays as it is", () => {
    const text = " Mira Olt\n\nopened the bridge. ";
    const article = readArticle(
      textFile("a.json", JSON.stringify({ date: "2020-05-01", title: "Bridge", text })),
    );
    expect(article).toMatchObject({ text, title: "Bridge", published: "2020-05-01", layout: [] });
  });

  test("text as passages keeps their kinds", () => {
    const text = [{ kind: "heading", text: "Bridge" }, "Olt opened it.", "", "She *left*."];
    const article = readArticle(textFile("a.json", JSON.stringify({ date: "2020-05-01", text })));
    expect(article.text).toBe("Bridge\n\nOlt opened it.\n\nShe *left*.");
    expect(marksOf(article)).toEqual(["heading: Bridge"]);
  });
});
