import { webAddress } from "./web-address.ts";

/** Parts of a query that say where a reader came from, not what is read. */
const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|mc_[ce]id|igshid|ref|ref_src|cmpid|ocid|smid|guccounter|at_\w+)$/u;

/**
 * What tells whether two links lead to the same article: scheme, `www.`, `m.` and `amp.`, the
 * fragment, a closing slash, the order of the query and its marks of tracking make no difference.
 * Null for what is no link.
 */
export function linkKey(link: string): string | null {
  const url = webAddress(link);
  if (url === null) return null;
  const host = url.host.replace(/^(?:(?:www|m|amp|mobile)\.)+/u, "");
  const query = [...url.searchParams]
    .filter(([name]) => !TRACKING.test(name))
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
    .toSorted();
  return [host + url.pathname.replace(/\/+$/u, ""), ...query].join("&");
}
