import { type AnyFeed, parseFeed } from "feedsmith";
import { CannotRead } from "#reading/cannot-read.ts";
import { readWrittenDay } from "#text/read-written-day.ts";
import { webAddress } from "#text/web-address.ts";
import type { Feed, FeedItem } from "./feed.ts";

/**
 * Reads RSS (0.9 to 2.0), Atom or JSON Feed. Items without a link are left out; relative links are
 * taken from `xml:base`, or the feed's own address. No entity that a feed declares is expanded.
 * @throws CannotRead when it is none of these.
 */
export function readFeed(link: string, text: string): Feed {
  const parsed = parse(link, text);
  const items = listed(parsed).flatMap(
    ({ link: written, published, bases, ...rest }): FeedItem[] => {
      const address = webAddress(written?.trim() ?? "", baseOf(link, bases));
      if (!written?.trim() || address === null) return [];
      return [{ ...rest, link: address.href, published: readWrittenDay(published ?? "") }];
    },
  );
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
interface Listed extends Pick<FeedItem, "title" | "summary" | "content"> {
  readonly link: string | undefined;
  readonly published: string | undefined;
  /** Every `xml:base` around the link, the outermost first. */
  readonly bases: readonly (string | undefined)[];
}

function listed({ format, feed }: AnyFeed): readonly Listed[] {
  switch (format) {
    case "rss":
      return (feed.items ?? []).map(
        ({ link, guid, title, description, content, pubDate, dc, xml }) => ({
          link: link ?? (guid?.isPermaLink === false ? undefined : guid?.value),
          title: title ?? null,
          summary: description ?? null,
          content: content?.encoded ?? null,
          bases: [xml?.base],
          published: pubDate ?? dc?.dates?.[0],
        }),
      );
    case "rdf":
      return (feed.items ?? []).map(({ link, title, description, content, dc }) => ({
        link,
        title: title ?? null,
        summary: description ?? null,
        content: content?.encoded ?? null,
        bases: [],
        published: dc?.dates?.[0],
      }));
    case "atom":
      return (feed.entries ?? []).map(
        ({ links, title, summary, content, published, updated, xml }) => ({
          link: links?.find(({ rel = "alternate" }) => rel === "alternate")?.href,
          title: title?.value ?? null,
          summary: summary?.value ?? null,
          content: content?.value ?? null,
          bases: [feed.xml?.base, xml?.base],
          published: published ?? updated,
        }),
      );
    case "json":
      return (feed.items ?? []).map(({ url, title, summary, date_published, ...texts }) => ({
        link: url,
        title: title ?? null,
        summary: summary ?? null,
        content: texts.content_html ?? texts.content_text ?? null,
        bases: [],
        published: date_published,
      }));
  }
}

function baseOf(link: string, bases: Listed["bases"]): string {
  return bases.reduce<string>(
    (outer, base) => webAddress(base?.trim() ?? "", outer)?.href ?? outer,
    link,
  );
}

function titleOf({ format, feed }: AnyFeed): string | null {
  const title = format === "atom" ? feed.title?.value : feed.title;
  return title?.trim() || null;
}
