import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CannotRead } from "#reading/cannot-read.ts";
import { BODY, page, readHtml } from "./page.ts";

describe("a page that would take long is not read", () => {
  test.each([
    ["nested deep", `<body>${"<div>".repeat(50_000)}${BODY}`, /nested more than 256 deep/],
    ["nested tables", `<body>${"<table><tr><td>".repeat(3000)}${BODY}`, /nested more than 256/],
    ["links in links", `<body>${'<a href="x">'.repeat(20_000)}${BODY}`, /nested more than 256/],
    ["many tags", `<body>${"<br>".repeat(100_000)}${BODY}`, /more than 60000 tags/],
    ["open brackets", "<".repeat(2_000_000), /more than 60000 tags/],
    ["references", `<p>${"&amp;".repeat(200_000)}`, /more than 150000 character references/],
    ["no article", "<body><nav><a href=/>Home</a></nav></body>", /no article is found/],
    ["an endless comment", `<!--${page()}`, /there is nothing in it/],
    [
      "giant classes",
      `<div class="${"comment ".repeat(400_000)}">${BODY}`,
      /cannot be taken apart/,
    ],
    ["NUL characters", `${page()}\0`, /NUL characters/],
  ])("%s", async (_, html, reason) => {
    const reading = readHtml(html);
    await expect(reading).rejects.toThrow(reason);
    await expect(reading).rejects.toThrow(CannotRead);
  });
});

test.each([
  ["boxes in boxes", `${'<div class="ad">'.repeat(200)}${"</div>".repeat(200)}`.repeat(100)],
  ["a giant attribute", `<div data-x="${"x".repeat(4_000_000)}">`],
  ["many attributes", `<div ${"a b c d e f ".repeat(20_000)}>`],
  ["deep JSON-LD", `<script type="application/ld+json">${"[".repeat(100_000)}</script>`],
  ["a meta of spaces", `<meta ${" ".repeat(200_000)}>`],
  ["spaces that do not break", `<p>${"\u00a0".repeat(250_000)}</p>`],
])("%s does no harm", async (_, before) => {
  expect((await readHtml(page({ before }))).text).toContain("opened the bridge on Friday");
});

test("whatever stands in it, a page is read or told why not", async () => {
  const piece = fc.oneof(
    fc.constantFrom(
      "<p>",
      "</p>",
      "<q>",
      "<table>",
      "<td>",
      "<!--",
      "-->",
      "<script>",
      "&amp",
      "<a ",
      ">",
      '"',
      "<br/>",
      "<svg>",
      "</body>",
      "<title>",
      "<h1>",
      "]]>",
      "<![CDATA[",
    ),
    fc.string(),
    fc.constant(BODY),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 12 }), async (pieces) => {
      try {
        expect((await readHtml(pieces.join(""))).text.trim()).not.toBe("");
      } catch (error) {
        if (!(error instanceof CannotRead)) throw error;
      }
    }),
    { seed: 5, numRuns: 300 },
  );
});
