import { CannotFetch } from "#intake/fetch/cannot-fetch.ts";
import type { Fetcher } from "#intake/fetch/create-fetcher.ts";

const EMPTY_FEED = '<rss version="2.0"><channel><title>News</title></channel></rss>';

/** A web that holds one feed, without items, a page elsewhere that may name it, and nothing else. */
export function webOfOneFeed(feed: string, page?: string): Fetcher {
  return async (link) => {
    if (link === page) {
      const html = `<html><head><link rel="alternate" type="application/rss+xml" href="${feed}"></head><body></body></html>`;
      const bytes = new TextEncoder().encode(html);
      return { link, bytes, contentType: "text/html", etag: null, lastModified: null };
    }
    if (link !== feed) {
      const refusal = { status: 404, retryAfter: null };
      throw new CannotFetch(link, ({ serverSays }) => serverSays("404 Not Found"), refusal);
    }
    const bytes = new TextEncoder().encode(EMPTY_FEED);
    return { link, bytes, contentType: "application/rss+xml", etag: null, lastModified: null };
  };
}
