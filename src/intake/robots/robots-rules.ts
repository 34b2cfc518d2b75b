import { wellFormed } from "#text/well-formed.ts";

/** What a site's robots.txt allows one robot. */
export interface RobotsRules {
  readonly rules: readonly RobotsRule[];
  /** Between two requests, in ms, as the site asks for; null when it does not. */
  readonly delay: number | null;
}

export interface RobotsRule {
  readonly allows: boolean;
  /** Begins a path, with `*` for anything and `$` at the end for the path's end; never empty. */
  readonly pattern: string;
}

/**
 * Whether a robot may fetch a path: the longest pattern that matches decides, of two as long the one
 * that allows (RFC 9309, section 2.2.2). What no pattern matches is allowed, and robots.txt always.
 * @param path with the query, as it stands in the address: `/news?page=2`
 */
export function allows({ rules }: RobotsRules, path: string): boolean {
  const normal = normalPath(path);
  if (normal === "/robots.txt") return true;
  const matching = rules.filter(({ pattern }) => matches(pattern, normal));
  const longest = Math.max(0, ...matching.map(({ pattern }) => pattern.length));
  const deciding = matching.filter(({ pattern }) => pattern.length === longest);
  return deciding.length === 0 || deciding.some((rule) => rule.allows);
}

/** The same for paths that are the same: only reserved characters stay as `%2F`, upper case. */
export function normalPath(path: string): string {
  return path
    .replace(/[^\p{ASCII}]+/gu, (text) => encodeURIComponent(wellFormed(text)))
    .replace(/%[0-9a-f]{2}/giu, (code) => {
      const character = String.fromCharCode(Number.parseInt(code.slice(1), 16));
      return /[\w.~-]/u.test(character) ? character : code.toUpperCase();
    });
}

/** The parts between stars must stand in the path in their order, the first at its beginning. */
function matches(pattern: string, path: string): boolean {
  const isWhole = pattern.endsWith("$");
  const [first = "", ...others] = (isWhole ? pattern.slice(0, -1) : pattern).split("*");
  if (!path.startsWith(first)) return false;
  const last = isWhole ? others.pop() : undefined;
  let at = first.length;
  for (const part of others) {
    const found = path.indexOf(part, at);
    if (found === -1) return false;
    at = found + part.length;
  }
  if (!isWhole) return true;
  if (last === undefined) return at === path.length;
  return path.length - last.length >= at && path.endsWith(last);
}
