import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { matchesWords } from "#intake/feeds/matches-words.ts";
import { readFeed } from "#intake/feeds/read-feed.ts";
import { CannotRead } from "#reading/cannot-read.ts";
import { atom, json, rdf, rss } from "./feed-texts.ts";

const LINK = "https://harbour.example/feed";

test.each([
  ["RSS 2.0", rss],
  ["RSS 1.0", rdf],
  ["Atom", atom],
  ["JSON Feed", json],
])("%s", (_, text) => {
  expect(readFeed(LINK, text)).toEqual({
    title: "Harbour Post & Echo",
    items: [
      {
        link: "https://harbour.example/a?x=1&y=2",
        title: "Olt’s bridge",
        summary: "<p>The <b>bridge</b> opens</p>",
        content: null,
        published: "2020-05-01",
      },
      {
        link: "https://harbour.example/b",
        title: "Rain",
        summary: null,
        content: null,
        published: null,
      },
    ],
  });
});

const CONTENT = "<p>The whole text</p>";

test.each([
  [
    "RSS 2.0",
    rss.replace("</item>", `<content:encoded><![CDATA[${CONTENT}]]></content:encoded></item>`),
  ],
  [
    "RSS 1.0",
    rdf.replace("</item>", `<content:encoded><![CDATA[${CONTENT}]]></content:encoded></item>`),
  ],
  [
    "Atom",
    atom.replace("</entry>", `<content type="html"><![CDATA[${CONTENT}]]></content></entry>`),
  ],
  ["JSON Feed", json.replace('"id":"1"', `"id":"1","content_html":"${CONTENT}"`)],
  ["JSON Feed, plain", json.replace('"id":"1"', `"id":"1","content_text":"${CONTENT}"`)],
])("the content of %s", (_, text) => {
  const spaced = text.replace(
    /<(rss|rdf:RDF) /u,
    '<$1 xmlns:content="http://purl.org/rss/1.0/modules/content/" ',
  );
  expect(readFeed(LINK, spaced).items[0]?.content).toBe(CONTENT);
});

test("relative links of Atom are taken from the entry's base, which is from the feed's", () => {
  const based = atom
    .replace("<feed ", '<feed xml:base="https://other.example/news/" ')
    .replace("<entry><title>Rain", '<entry xml:base="2020/"><title>Rain')
    .replace('href="/b"', 'href="b"');
  expect(readFeed(LINK, based).items[1]?.link).toBe("https://other.example/news/2020/b");
  const bad = based.replace("https://other.example/news/", "javascript:alert(1)");
  expect(readFeed(LINK, bad).items[1]?.link).toBe("https://harbour.example/2020/b");
});

test.each(["", "{}", "<html><body>Not found</body></html>", "<rss>", "<rss>".repeat(100_000)])(
  "%.40j is no feed",
  (text) => {
    expect(() => readFeed(LINK, text)).toThrow(CannotRead);
    expect(() => readFeed(LINK, text)).toThrow(`Cannot read ${LINK}: it is no feed`);
  },
);

const declaring = (entities: string, used: string) =>
  rss.replace("<rss", `<!DOCTYPE rss [${entities}]><rss`).replace("Rain", used);

test("entities that a feed declares are not expanded", () => {
  const text = declaring('<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">', "&b;");
  expect(readFeed(LINK, text).items[1]?.title).toBe("&b;");
});

test("nor are files and pages taken into a feed", () => {
  const text = declaring('<!ENTITY f SYSTEM "file:///etc/passwd">', "&f;");
  expect(() => readFeed(LINK, text)).toThrow(CannotRead);
});

test("whatever it is, it is read or told why not", () => {
  const piece = fc.oneof(
    fc.constantFrom(
      "<item>",
      "</item>",
      "<link>",
      "https://a.example",
      "<![CDATA[",
      "]]>",
      "<a b='",
    ),
    fc.string(),
  );
  const text = fc
    .array(piece, { maxLength: 12 })
    .map((pieces) => `<rss version="2.0"><channel>${pieces.join("")}</channel></rss>`);
  fc.assert(
    fc.property(text, (each) => {
      try {
        for (const { link } of readFeed(LINK, each).items) expect(link).toMatch(/^https?:/u);
      } catch (error) {
        if (!(error instanceof CannotRead)) throw error;
      }
    }),
    { seed: 9, numRuns: 300 },
  );
});

describe("the words of a feed", () => {
  const item = {
    link: LINK,
    published: null,
    content: "<p>Crews on strike</p>",
    title: "Olt’s bridge",
    summary: '<a href="/ferry">The <b>café</b> on the quay</a>',
  };
  test.each([
    [[], true],
    [["bridge"], true],
    [["BRIDGE", "rain"], true],
    [["cafe"], true],
    [["the cafe on"], true],
    [["strike"], true],
    [["Olt’s bridge"], true],
    [["bridges"], false],
    [["bri"], false],
    [["ferry"], false],
    [["bridge the"], true],
    [["quay the"], false],
    [[""], false],
  ] satisfies [string[], boolean][])("%j: %s", (words, expected) => {
    expect(matchesWords(item, words)).toBe(expected);
  });
});
