import { webAddress } from "#text/web-address.ts";
import type { PageDocument } from "./page-node.ts";

/**
 * The address a page gives for itself (`rel=canonical`, `og:url`), or the one it was fetched from. A
 * page cannot give itself out as another site's: what it says counts only on its own host, with
 * `www.`, `m.` and `amp.` left aside. A saved page has nothing but what it says.
 */
export function ownLink(document: PageDocument, link: string | null): string | null {
  const [canonical] = document.querySelectorAll('link[rel~="canonical"][href]');
  const [openGraph] = document.querySelectorAll('meta[property="og:url"][content]');
  const fetched = link === null ? null : webAddress(link);
  for (const said of [canonical?.getAttribute("href"), openGraph?.getAttribute("content")]) {
    const address = said?.trim() ? webAddress(said.trim(), fetched?.href) : null;
    const isOwn = fetched === null || (address && siteOf(address) === siteOf(fetched));
    if (address !== null && isOwn) return address.href;
  }
  return link;
}

function siteOf({ hostname }: URL): string {
  return hostname.replace(/^(?:(?:www|m|amp|mobile)\.)+/u, "");
}
