import { expect, test } from "vitest";
import { findFeed } from "#intake/feeds/find-feed.ts";
import { CannotFetch } from "#intake/fetch/cannot-fetch.ts";
import type { Fetcher } from "#intake/fetch/create-fetcher.ts";
import { atom, json, rdf, rss } from "./feed-texts.ts";

const HOME = "https://harbour.example/news/";

type Sent = readonly [contentType: string, text: string];
const named = (href: string, type = "application/rss+xml", rel = "alternate") =>
  `<link rel="${rel}" type="${type}" title="News" href="${href}">`;
const page = (...head: readonly string[]): Sent => [
  "text/html; charset=utf-8",
  `<!doctype html><html><head>${head.join("")}</head><body><p>Words</p></body></html>`,
];

const feeds: Readonly<Record<string, Sent>> = {
  "https://harbour.example/rss": ["application/rss+xml", rss],
  "https://harbour.example/news/atom": ["application/atom+xml", atom],
  "https://harbour.example/feed.json": ["application/feed+json", json],
  "https://harbour.example/mistyped": ["text/html", rdf],
  "https://other.example/rss": ["text/xml", rss],
};

const webWith =
  (home: Sent): Fetcher =>
  async (link) => {
    const [contentType, text] = link === HOME ? home : (feeds[link] ?? []);
    if (contentType === undefined) throw new CannotFetch(link, ({ noSite }) => noSite);
    const bytes = new TextEncoder().encode(text);
    return { link, bytes, contentType, etag: null, lastModified: null };
  };

test.each<readonly [what: string, home: Sent, found: string]>([
  ["is the address itself", ["application/xml", rss], HOME],
  ["is the address itself, whatever its server calls it", ["text/html", atom], HOME],
  ["is named by the page", page(named("/rss")), "https://harbour.example/rss"],
  [
    "is named from where the page stands",
    page(named("atom", "application/atom+xml")),
    "https://harbour.example/news/atom",
  ],
  [
    "is named from the page's base",
    page('<base href="https://other.example/">', named("rss")),
    "https://other.example/rss",
  ],
  [
    "is the first of several that is one",
    page(
      named("/gone"),
      named("/feed.json", "Application/Feed+JSON; charset=utf-8"),
      named("/rss"),
    ),
    "https://harbour.example/feed.json",
  ],
  ["may be sent as a page", page(named("/mistyped")), "https://harbour.example/mistyped"],
  [
    "is named among other words",
    page(named("/rss", "application/rss+xml", "ALTERNATE home")),
    "https://harbour.example/rss",
  ],
])("the feed %s", async (_, home, found) => {
  expect(await findFeed(webWith(home), HOME)).toBe(found);
});

test.each<readonly [what: string, home: Sent, message: string]>([
  ["names none", page(), `Cannot read ${HOME}: it is no feed, and the page names none`],
  [
    "names other things",
    page(
      named("/de", "text/html"),
      named("/style.css", "text/css", "stylesheet"),
      named("javascript:alert(1)"),
      named("", "application/rss+xml"),
    ),
    `Cannot read ${HOME}: it is no feed, and the page names none`,
  ],
  [
    "names what is none",
    page(named("/gone")),
    "Cannot fetch https://harbour.example/gone: there is no such site",
  ],
  [
    "is no page",
    ["text/plain", "words"],
    `Cannot read ${HOME}: it is no feed (RSS, Atom or JSON Feed)`,
  ],
])("an address that %s is told", async (_, home, message) => {
  await expect(findFeed(webWith(home), HOME)).rejects.toThrow(message);
});
