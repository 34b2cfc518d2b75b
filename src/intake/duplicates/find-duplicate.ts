import { linkKey } from "#text/link-key.ts";
import { likeness } from "#text/near-key.ts";
import type { HeldArticle } from "./held-article.ts";

/** What an article is compared by. */
export type Compared = Pick<HeldArticle, "url" | "hash" | "nearKey">;

export interface Duplicate {
  readonly of: HeldArticle;
  readonly by: "link" | "text" | "nearly the same text";
}

/**
 * From here on two texts are taken for one. Measured in `tests/intake/duplicates/edits.test.ts`: an article with
 * a fifth more text, or every twentieth word changed, lies above; two that share half of their text
 * (a follow-up that repeats what came before) lie below.
 */
const NEARLY_THE_SAME = 0.6;

/**
 * Nearly every other article is told apart by the first quarter of its key. One that is alike enough
 * stays below this there once in a thousand times.
 */
const FIRST_DIGITS = 64;
const HARDLY_ALIKE = 0.3;

/** The held article that this one is again, or null. */
export function findDuplicate(
  { url, hash, nearKey }: Compared,
  held: readonly HeldArticle[],
): Duplicate | null {
  const byLink = findByLink(url, held);
  if (byLink) return { of: byLink, by: "link" };
  const byText = held.find((each) => each.hash === hash);
  if (byText) return { of: byText, by: "text" };
  let [best, highest] = [null as HeldArticle | null, NEARLY_THE_SAME];
  for (const each of held) {
    if (likeness(nearKey, each.nearKey, FIRST_DIGITS) < HARDLY_ALIKE) continue;
    const like = likeness(nearKey, each.nearKey);
    if (like >= highest) [best, highest] = [each, like];
  }
  return best && { of: best, by: "nearly the same text" };
}

/** The held article that a link leads to, or null. */
export function findByLink(url: string | null, held: readonly HeldArticle[]): HeldArticle | null {
  const key = url === null ? null : linkKey(url);
  if (key === null) return null;
  return held.find((each) => each.url !== null && linkKey(each.url) === key) ?? null;
}
