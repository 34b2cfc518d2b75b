import { CannotRead } from "#reading/cannot-read.ts";
import { decodeMarkup } from "#reading/decode-markup.ts";
import type { Fetched, Fetcher } from "../fetch/create-fetcher.ts";
import { feedLinks } from "./feed-links.ts";
import { FEEDS, fetchFeed } from "./fetch-feed.ts";

/** A page names one a section at times; the first that is a feed is taken. */
const MOST_TRIED = 5;

/**
 * The address of the feed at an address: its own, or of the first feed that the page there names
 * (`<link rel="alternate">`). @throws CannotFetch, CannotRead when there is none.
 */
export async function findFeed(fetch: Fetcher, url: string): Promise<string> {
  const fetched = await fetch(url, { types: FEEDS });
  if (fetched === null) throw new CannotRead(url, ({ nothingSent }) => nothingSent);
  const { readFeed } = await import("./read-feed.ts");
  const text = decodeMarkup({ name: url, ...fetched });
  try {
    readFeed(url, text);
    return url;
  } catch (error) {
    if (!(error instanceof CannotRead) || !isPage(fetched)) throw error;
  }
  return firstFeed(fetch, url, feedLinks(fetched.link, text));
}

async function firstFeed(fetch: Fetcher, page: string, links: readonly string[]): Promise<string> {
  let last: unknown = new CannotRead(page, ({ noFeedHere }) => noFeedHere);
  for (const link of links.slice(0, MOST_TRIED)) {
    try {
      await fetchFeed(fetch, link);
      return link;
    } catch (error) {
      last = error;
    }
  }
  throw last;
}

function isPage({ contentType }: Fetched): boolean {
  return /^\s*(?:text\/html|application\/xhtml\+xml)\b/iu.test(contentType);
}
