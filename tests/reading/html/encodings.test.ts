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

/** With a byte that no text in UTF-8 has, in a paragraph of its own. */
function spoilt(bytes: Uint8Array): Uint8Array {
  const html = new TextDecoder("latin1").decode(bytes);
  const at = html.lastIndexOf("</p>") + "</p>".length;
  const paragraph = [...new TextEncoder().encode("<p>Spoilt "), 0xff, 0x3c, 0x2f, 0x70, 0x3e];
  return Uint8Array.of(...bytes.subarray(0, at), ...paragraph, ...bytes.subarray(at));
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
  ["UTF-8 told by the page, which is not", inWindows1252("<meta charset=utf-8>"), undefined],
  ["UTF-8 told by the server, which is not", inWindows1252(""), "text/html; charset=utf-8"],
  ["UTF-8 with a spoilt byte elsewhere", spoilt(inUtf8("<meta charset=utf-8>")), undefined],
  ["UTF-8 with a spoilt byte, of which nothing is told", spoilt(inUtf8("")), undefined],
  ["a page in ASCII that says UTF-16", inUtf8("<meta charset=utf-16>"), undefined],
])("%s", async (_, bytes, contentType) => {
  const { text } = await readArticle({
    name: "a.html",
    bytes,
    ...(contentType && { contentType }),
  });
  expect(text).toContain(`\n\n${words}`);
});
