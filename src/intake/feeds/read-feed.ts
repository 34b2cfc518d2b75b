import { type AnyFeed, parseFeed } from "feedsmith";
import { CannotRead } from "#reading/cannot-read.ts";
import { readWrittenDay } from "#text/read-written-day.ts";
import { webAddress } from "#text/web-address.ts";
import type { Feed, FeedItem } from "./feed.ts";

/**
 * Reads RSS (0.9 to 2.0), Atom or JSON Feed. Items without a link are left out; relative links are
 * taken from the feed's own address. No entity that a feed declares is expanded.
 * @throws CannotRead when it is none of these.
 */
export function readFeed(link: string, text: string): Feed {
  const parsed = parse(link, text);
  const items = listed(parsed).flatMap(({ link: written, published, ...rest }): FeedItem[] => {
    const address = webAddress(written?.trim() ?? "", link);
    if (!written?.trim() || address === null) return [];
    return [{ ...rest, link: address.href, published: readWrittenDay(published ?? "") }];
  });
  return { title: titleOf(parsed), items };
}

function parse(link: string, text: string): AnyFeed {
  try {
    return parseFeed(text);
  } catch {
    throw new CannotRead(link, ({ noFeed }) => noFeed);
  }
}

/** An item as its feed names things. */
interface Listed extends Pick<FeedItem, "title" | "summary"> {
  readonly link: string | undefined;
  readonly published: string | undefined;
}

function listed({ format, feed }: AnyFeed): readonly Listed[] {
  switch (format) {
    case "rss":
      return (feed.items ?? []).map(({ link, guid, title, description, pubDate, dc }) => ({
        link: link ?? (guid?.isPermaLink === false ? undefined : guid?.value),
        title: title ?? null,
        summary: description ?? null,
        published: pubDate ?? dc?.dates?.[0],
      }));
    case "rdf":
      return (feed.items ?? []).map(({ link, title, description, dc }) => ({
        link,
        title: title ?? null,
        summary: description ?? null,
        published: dc?.dates?.[0],
      }));
    case "atom":
      return (feed.entries ?? []).map(({ links, title, summary, published, updated }) => ({
        link: links?.find(({ rel = "alternate" }) => rel === "alternate")?.href,
        title: title?.value ?? null,
        summary: summary?.value ?? null,
        published: published ?? updated,
      }));
    case "json":
      return (feed.items ?? []).map(({ url, title, summary, date_published }) => ({
        link: url,
        title: title ?? null,
        summary: summary ?? null,
        published: date_published,
      }));
  }
}

function titleOf({ format, feed }: AnyFeed): string | null {
  const title = format === "atom" ? feed.title?.value : feed.title;
  return title?.trim() || null;
}
