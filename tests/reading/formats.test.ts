import { describe, expect, test } from "vitest";
import { readArticle } from "#reading/read-article.ts";
import type { Article } from "#story/article.ts";
import { sliceSpan } from "#text/span.ts";
import { textFile } from "./bytes.ts";

function marksOf({ text, layout }: Article): readonly string[] {
  return layout.map((mark) => `${mark.kind}: ${sliceSpan(text, mark)}`);
}

describe("plain text with a date header", () => {
  const title = async (text: string) => (await readArticle(textFile("a.txt", text))).title;

  test.each([
    "date 2020-05-01 Mira Olt. Pic credit: ©Harbour Press",
    "  Date 2020-05-01\tMira Olt (photo by Jon Fen) ",
    "date 2020-05-01 The crew. Credit: Jon Fen",
    "date 2020-05-01",
  ])("the caption on the first line gives no title: %j", async (line) => {
    const text = `${line}\r\n\r\nMira Olt opened the bridge.\r\n`;
    const article = await readArticle(textFile("a.txt", text));
    expect(article).toMatchObject({ text, published: "2020-05-01", layout: [] });
    expect(article.title).toBe("Mira Olt opened the bridge");
  });

  test("words after the date that credit no picture may be the title", async () => {
    const article = await readArticle(
      textFile("a.txt", "date 2020-05-01 Photographs fade. So do we."),
    );
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
  ])("title of %j", async (body, expected) => {
    expect(await title(`date 2020-05-01\n\n${body}`)).toBe(expected);
  });
});

describe("Markdown with front matter", () => {
  const read = (body: string, head = "date: 2020-05-01") =>
    readArticle(textFile("a.md", `---\n${head}\n---\n${body}`));

  test("the head says what the article is", async () => {
    const head = [
      "title: Bridge opens",
      "outlet: Harbour Post",
      "author: Jon Fen",
      "date: 2020-05-01T09:30:00+02:00",
      "link: https://example.com/bridge?a=1",
      "note: Retold from memory.",
      "tags: [bridge]",
    ].join("\r\n");
    expect(await read("Text.", head)).toEqual({
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

  test("without a title the first heading is the title", async () => {
    expect((await read("# Bridge *opens*\n\nText.")).title).toBe("Bridge opens");
    expect((await read("Text.")).title).toBeNull();
  });

  test("layout: headings, captions, posts", async () => {
    const article = await read(
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
  test("text as one string stays as it is", async () => {
    const text = " Mira Olt\n\nopened the bridge. ";
    const article = await readArticle(
      textFile("a.json", JSON.stringify({ date: "2020-05-01", title: "Bridge", text })),
    );
    expect(article).toMatchObject({ text, title: "Bridge", published: "2020-05-01", layout: [] });
  });

  test("text as passages keeps their kinds", async () => {
    const text = [{ kind: "heading", text: "Bridge" }, "Olt opened it.", "", "She *left*."];
    const article = await readArticle(
      textFile("a.json", JSON.stringify({ date: "2020-05-01", text })),
    );
    expect(article.text).toBe("Bridge\n\nOlt opened it.\n\nShe *left*.");
    expect(marksOf(article)).toEqual(["heading: Bridge"]);
  });
});
