import { CannotFetch } from "#intake/fetch/cannot-fetch.ts";
import type { Fetcher } from "#intake/fetch/create-fetcher.ts";

const EMPTY_FEED = '<rss version="2.0"><channel><title>News</title></channel></rss>';

/** A web that holds one feed, without items, and nothing else. */
export function webOfOneFeed(feed: string): Fetcher {
  return async (link) => {
    if (link !== feed) throw new CannotFetch(link, "its server says 404 Not Found");
    const bytes = new TextEncoder().encode(EMPTY_FEED);
    return { link, bytes, contentType: "application/rss+xml", etag: null, lastModified: null };
  };
}
