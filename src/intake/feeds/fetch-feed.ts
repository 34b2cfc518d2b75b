import { decodeMarkup } from "#reading/decode-markup.ts";
import type { Fetcher, Validators } from "../fetch/create-fetcher.ts";
import type { Feed } from "./feed.ts";

/** What feeds are sent as, by servers that know and by those that do not, and pages that name one. */
export const FEEDS = [
  "application/rss+xml",
  "application/atom+xml",
  "application/rdf+xml",
  "application/feed+json",
  "application/xml",
  "text/xml",
  "application/json",
  "text/plain",
  "text/html",
  "application/xhtml+xml",
];

export interface FetchedFeed extends Feed, Validators {}

/** A feed as it is now; null when it is as it was `known`. @throws CannotFetch, CannotRead */
export async function fetchFeed(
  fetch: Fetcher,
  url: string,
  known: Validators = { etag: null, lastModified: null },
): Promise<FetchedFeed | null> {
  const fetched = await fetch(url, { types: FEEDS, known });
  if (fetched === null) return null;
  // The parser is large, and many a record follows no feed.
  const { readFeed } = await import("./read-feed.ts");
  const { link, etag, lastModified } = fetched;
  return { ...readFeed(link, decodeMarkup({ name: link, ...fetched })), etag, lastModified };
}
