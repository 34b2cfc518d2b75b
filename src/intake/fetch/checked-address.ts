import { isIP } from "node:net";
import { webAddress } from "#text/web-address.ts";
import { CannotFetch } from "./cannot-fetch.ts";
import { privateAddress } from "./guarded-lookup.ts";
import { isPublicAddress } from "./is-public-address.ts";

/**
 * The address when it may be asked: of the web, without name and password, on an allowed port. An IP
 * address in it, in whatever spelling, is checked here, for Node looks no such address up.
 * @throws CannotFetch
 */
export function checkedAddress(link: string, base: URL | null, ports: ReadonlySet<number>): URL {
  const url = webAddress(link, base?.href);
  if (url === null) {
    throw new CannotFetch(link, ({ noWebAddress }) => noWebAddress);
  }
  const port = Number(url.port || (url.protocol === "https:" ? 443 : 80));
  if (!ports.has(port)) throw new CannotFetch(link, ({ badPort }) => badPort(port));
  const host = url.hostname.replace(/^\[|\]$/gu, "");
  if (isIP(host) !== 0 && !isPublicAddress(host)) throw new CannotFetch(link, privateAddress);
  return url;
}
