/** What robots.txt files call the bot by (RFC 9309, product token). */
export const ROBOT_NAME = "Verbatim";

/**
 * How the bot names itself to the sites it fetches from, as robots do.
 * @param version of the bot: `0.1.0`
 * @param page where people who run a site can read what asks them; null where there is none
 */
export function userAgent(version: string, page: string | null): string {
  const about = page === null ? "" : `; +${page}`;
  return `Mozilla/5.0 (compatible; ${ROBOT_NAME}/${version}${about})`;
}
