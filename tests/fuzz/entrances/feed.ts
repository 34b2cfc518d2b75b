import fc from "fast-check";
import type { Feed } from "#intake/feeds/feed.ts";
import { readFeed } from "#intake/feeds/read-feed.ts";
import { CannotRead } from "#reading/cannot-read.ts";
import { decodeMarkup } from "#reading/decode-markup.ts";
import { parseIsoDate } from "#text/iso-date.ts";
import { atom, json, rdf, rss } from "../../intake/feeds/feed-texts.ts";
import { defineEntrance, promise } from "../entrance.ts";
import { bytesOf, hostileBytes } from "../input/bytes-recipe.ts";

const LINK = "https://harbour.example/feed";

/** Each entity is ten of the one before: three gigabytes from a kilobyte, where they are expanded. */
const laughs = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY lol0 "ha">${Array.from(
  { length: 9 },
  (_, at) => `<!ENTITY lol${at + 1} "${`&lol${at};`.repeat(10)}">`,
).join(
  "",
)}]><rss version="2.0"><channel><title>&lol9;</title><item><title>&lol9;</title><link>https://a.example/&lol9;</link></item></channel></rss>`;

/** What a server says the feed is, rightly or not. */
const contentType = fc.constantFrom(
  "application/rss+xml",
  "text/xml; charset=utf-8",
  "text/xml; charset=utf-16",
  "text/xml; charset=windows-1252",
  "text/xml; charset=__proto__",
  `text/xml; charset="${"x".repeat(5000)}`,
  "",
);

/** What is fetched is cut off at so many bytes. */
const LARGEST = 5_000_000;

export default defineEntrance({
  name: "feed",
  takes: "the bytes of a feed",
  inputs: fc.record({
    bytes: hostileBytes({ good: [rss, rdf, atom, json, laughs], largest: LARGEST }),
    contentType,
  }),
  open: async () => ({
    knock: async (recipe, pace) => {
      const bytes = bytesOf(recipe.bytes);
      const feed = await pace.within("reading", bytes.length, () =>
        readOrNot(bytes, recipe.contentType),
      );
      if (feed !== null) checkFeed(feed, bytes.length);
    },
    close: async () => undefined,
  }),
});

function readOrNot(bytes: Uint8Array, type: string): Feed | null {
  try {
    return readFeed(LINK, decodeMarkup({ name: LINK, bytes, contentType: type }));
  } catch (error) {
    if (error instanceof CannotRead) return null;
    throw error;
  }
}

function checkFeed({ title, items }: Feed, size: number): void {
  for (const { link, published } of items) {
    promise("an item's link is one of the web", /^https?:\/\//u.test(link), link);
    promise(
      "its day is a day or unknown",
      published === null || parseIsoDate(published) !== null,
      published,
    );
  }
  const words = [title, ...items.flatMap((item) => [item.title, item.summary])];
  promise(
    "words are texts",
    words.every((each) => each === null || typeof each === "string"),
    JSON.stringify(words),
  );
  // A link is made whole by the feed's own address, and its signs are spelt by number.
  const grown =
    words.join("").length +
    items.reduce((sum, { link }) => sum + link.length / 12 - LINK.length, 0);
  promise("nothing that is declared is expanded", grown <= 2 * size + 1000, grown);
}
