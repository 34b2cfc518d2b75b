import { parsePage } from "#reading/html/parse-page.ts";
import { webAddress } from "#text/web-address.ts";

const TYPES: ReadonlySet<string> = new Set([
  "application/rss+xml",
  "application/atom+xml",
  "application/rdf+xml",
  "application/feed+json",
]);

/**
 * The feeds that a page names in its head, in its order, without repeats.
 * @param link where the page stands, which relative addresses are taken from
 * @throws CannotRead when it is no page that can be worked with
 */
export function feedLinks(link: string, html: string): readonly string[] {
  const document = parsePage(link, html);
  const [base] = document.querySelectorAll("base[href]");
  const from = webAddress(base?.getAttribute("href")?.trim() ?? "", link)?.href ?? link;
  const found = [...document.querySelectorAll('link[rel~="alternate"][href]')].flatMap((each) => {
    const type = each.getAttribute("type")?.split(";", 1)[0]?.trim().toLowerCase() ?? "";
    const href = each.getAttribute("href")?.trim() ?? "";
    const address = TYPES.has(type) && href !== "" ? webAddress(href, from) : null;
    return address === null ? [] : [address.href];
  });
  return [...new Set(found)];
}
