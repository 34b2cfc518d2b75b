import { expect, test } from "vitest";
import { readArticle } from "#reading/read-article.ts";
import { page } from "./page.ts";

const words = "“Zoë” said: café";

/** The page with the words in one-byte Windows-1252. */
function inWindows1252(head: string): Uint8Array {
  const html = page({ head, after: `<p>${words}</p>` });
  const codes: Readonly<Record<string, number>> = { "“": 0x93, "”": 0x94 };
  return Uint8Array.from(html, (character) => codes[character] ?? character.charCodeAt(0));
}

function inUtf8(head: string): Uint8Array {
  return new TextEncoder().encode(page({ head, after: `<p>${words}</p>` }));
}

/** Windows-1252, said as XHTML and feeds say it. */
function declaredInXml(): Uint8Array {
  const opening = '<?xml version="1.0" encoding="windows-1252"?>';
  return Uint8Array.of(...new TextEncoder().encode(opening), ...inWindows1252(""));
}

const mark = Uint8Array.of(0xef, 0xbb, 0xbf);

test.each([
  ["nothing told, UTF-8", inUtf8(""), undefined],
  ["nothing told, not UTF-8", inWindows1252(""), undefined],
  ["the server's word", inWindows1252(""), 'text/html; charset="windows-1252"'],
  [
    "the server's before the page's",
    inWindows1252('<meta charset="utf-8">'),
    "text/html;charset=latin1",
  ],
  ["the page's", inWindows1252("<meta charset=iso-8859-1>"), "text/html"],
  [
    "the page's in the older form",
    inWindows1252('<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">'),
    undefined,
  ],
  ["an XML declaration", declaredInXml(), undefined],
  [
    "a mark before both",
    Uint8Array.of(...mark, ...inUtf8("<meta charset=latin1>")),
    "text/html; charset=latin1",
  ],
  ["an unknown label", inUtf8("<meta charset=klingon>"), "text/html; charset=x-none"],
  ["a page in ASCII that says UTF-16", inUtf8("<meta charset=utf-16>"), undefined],
])("%s", async (_, bytes, contentType) => {
  const { text } = await readArticle({
    name: "a.html",
    bytes,
    ...(contentType && { contentType }),
  });
  expect(text).toContain(`\n\n${words}`);
});

test("bytes that do not fit what was told become U+FFFD", async () => {
  const bytes = inWindows1252("<meta charset=utf-8>");
  expect((await readArticle({ name: "a.html", bytes })).text).toContain("Zo\ufffd");
});
