import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CannotRead } from "#reading/cannot-read.ts";
import { readArticle } from "#reading/read-article.ts";
import { sharedIsHere, sharedPath } from "../helpers/shared.ts";
import { textFile } from "./bytes.ts";

describe("what cannot be read is told with the file's name", () => {
  const head = "---\ndate: 2020-05-01\n---\n";
  const cases: readonly [name: string, bytes: string | Uint8Array, reason: RegExp][] = [
    ["articles/a.txt", "", /it is empty$/],
    ["articles/a.txt", " \n\u00a0\n", /it is empty$/],
    ["articles/a.md", "", /it is empty$/],
    ["articles/a.json", "", /it is empty$/],
    ["articles/a.txt", "Mira Olt opened the bridge.", /it has no date: begin its first line/],
    ["articles/a.txt", "Up to date 2020-05-01", /it has no date/],
    ["articles/a.txt", "date soon Mira Olt", /“soon” is no calendar date/],
    ["articles/a.txt", "date 2020-02-30 Mira Olt", /“2020-02-30” is no calendar date/],
    ["articles/a.txt", "date 2020-05 Mira Olt", /“2020-05” is no calendar date/],
    ["articles/a.md", "Mira Olt opened the bridge.", /it has no date: begin it with a head/],
    ["articles/a.md", "---\ndate: 2020-05-01\nNo end", /it has no date: begin it with a head/],
    ["articles/a.md", "---\ntitle: A\n---\nText", /date: an article needs its date/],
    ["articles/a.md", "---\ndate: 1 May\n---\nText", /date: expected a calendar date/],
    ["articles/a.md", "---\ndate: 2020-13-01\n---\nText", /date: expected a calendar date/],
    ["articles/a.md", "---\ntitle: [\n---\nText", /no valid YAML in its head/],
    ["articles/a.md", `---\na: ${"[".repeat(10_000)}\n---\nText`, /head is longer than 10000/],
    ["articles/a.md", "---\n- a\n---\nText", /expected object/i],
    ["articles/a.md", "---\na: &x [1]\nb: *x\ndate: 2020-05-01\n---\nText", /YAML/],
    ["articles/a.md", `${head}\n<!-- nothing -->`, /it has a head but no text/],
    ["articles/a.md", "---\ndate: 2020-05-01\nlink: javascript:1\n---\nA", /link: expected a web/],
    ["articles/a.json", "{", /no valid JSON/],
    // The reason goes into the log, where no article's words belong.
    ["articles/a.json", '{"text": "Words" Words}', /no valid JSON: (?!.*Words)/],
    ["articles/a.json", '{"text": Words, "more": "Words"}', /no valid JSON: (?!.*Words)/],
    ["articles/a.json", "[]", /expected object/i],
    ["articles/a.json", '{"text":"Mira Olt"}', /date: an article needs its date/],
    ["articles/a.json", '{"date":"2020-05-01"}', /text: expected a string with/],
    ["articles/a.json", '{"date":"2020-05-01","text":[{"kind":"x","text":"a"}]}', /text: expected/],
    ["articles/a.json", '{"date":"2020-05-01","text":""}', /it has a head but no text/],
    ["articles/a.docx", "date 2020-05-01 A", /\.docx is no known format \(known: .*\.txt/],
    ["articles/README", "date 2020-05-01 A", /it has no file extension/],
    ["articles/.txt", "date 2020-05-01 A", /is no known format/],
    ["articles/a.txt", new Uint8Array([0x64, 0xe9, 0x20]), /it is not valid UTF-8 text/],
    ["articles/a.txt", new Uint8Array([0xff, 0xfe, 0x64]), /it is not valid UTF-16LE text/],
    ["articles/a.txt", "date 2020-05-01 \0", /NUL characters/],
    ["articles/a.json", '{"date":"2020-05-01","text":"a\\u0000b"}', /NUL characters/],
    ["articles/a.json", '{"date":"2020-05-01","text":["a\\ud800"]}', /half a character/],
    ["articles/a.json", '{"date":"2020-05-01","title":"\\udc00","text":"a"}', /half a character/],
    ["articles/a.md", '---\ndate: 2020-05-01\ntitle: "\\0"\n---\nA', /NUL characters/],
  ];

  test.each(cases)("%s %j", async (name, content, reason) => {
    const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
    const read = readArticle({ name, bytes });
    await expect(read).rejects.toThrow(reason);
    await expect(read).rejects.toThrow(`Cannot read ${name}: `);
  });
});

describe("encodings", () => {
  const text = "date 2020-05-01 Zoë said: “Très bien” 🎤";
  const utf16 = (bigEndian: boolean) => {
    const view = new DataView(new ArrayBuffer(2 * text.length + 2));
    view.setUint16(0, 0xfeff, !bigEndian);
    for (let at = 0; at < text.length; at++) {
      view.setUint16(2 * at + 2, text.charCodeAt(at), !bigEndian);
    }
    return new Uint8Array(view.buffer);
  };

  test.each([
    ["UTF-8", new TextEncoder().encode(text)],
    ["UTF-8 with a byte order mark", new TextEncoder().encode(`\ufeff${text}`)],
    ["UTF-16, little end first", utf16(false)],
    ["UTF-16, big end first", utf16(true)],
  ])("%s", async (_, bytes) => {
    expect((await readArticle({ name: "a.txt", bytes })).text).toBe(text);
  });
});

test("the id is the file's name without folder and ending; case of the ending does not matter", async () => {
  const file = textFile("articles/2020.05.bridge.TXT", "date 2020-05-01 A bridge");
  expect((await readArticle(file)).id).toBe("2020.05.bridge");
});

test("whatever the bytes, the file is read or told why not", async () => {
  const opening = fc.constantFrom(
    "",
    "date 2020-05-01 ",
    "---\ndate: 2020-05-01\n---\n",
    '{"date":',
  );
  const file = fc.record({
    name: fc.constantFrom("a.txt", "a.md", "a.json"),
    bytes: fc
      .tuple(opening, fc.uint8Array({ maxLength: 60 }))
      .map(([text, bytes]) => Uint8Array.from([...new TextEncoder().encode(text), ...bytes])),
  });
  await fc.assert(
    fc.asyncProperty(file, async (source) => {
      try {
        expect((await readArticle(source)).text.trim()).not.toBe("");
      } catch (error) {
        if (!(error instanceof CannotRead)) throw error;
      }
    }),
    { seed: 11, numRuns: 500 },
  );
});

describe.skipIf(!sharedIsHere)("the seed article", () => {
  test("is read with its date, every character kept", async () => {
    const bytes = readFileSync(sharedPath("story/000_a15d42b71595c6b5.txt"));
    const article = await readArticle({ name: "000_a15d42b71595c6b5.txt", bytes });
    expect(article.text).toBe(bytes.toString("utf8"));
    expect(article.published).toBe("2022-08-07");
    expect(article.title).toMatch(/^John Legend has opened up .* boss Kanye West$/u);
  });
});
