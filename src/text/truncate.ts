/**
 * The longest beginning of `text` of at most `limit` UTF-16 units that ends at a word, with `…`
 * in place of the rest. Cuts inside a word only when that word alone is too long, never inside a
 * character (a surrogate pair or a letter with its combining marks).
 */
export function truncate(text: string, limit: number): string {
  if (text.length <= limit) return text;
  return limit < 1 ? "" : `${text.slice(0, wordBoundary(text, limit - 1))}…`;
}

/** The last place at or before `limit` where `text` may be cut, without trailing space. */
export function wordBoundary(text: string, limit: number): number {
  if (limit >= text.length) return text.length;
  const space = lastSpaceBefore(text, limit);
  let cut = space > 0 ? space : limit;
  while (cut > 0 && (splitsCharacter(text, cut) || isSpace(text.charCodeAt(cut - 1)))) cut--;
  // A character with endless combining marks would leave nothing.
  return cut > 0 ? cut : pairBoundary(text, limit);
}

/** The last place at or before `limit` that is not within a surrogate pair. */
export function pairBoundary(text: string, limit: number): number {
  if (limit >= text.length) return text.length;
  return (text.codePointAt(limit - 1) ?? 0) > 0xffff ? limit - 1 : limit;
}

/** A word is given up on when nearly nothing would be left. */
function lastSpaceBefore(text: string, limit: number): number {
  for (let at = limit; at > limit / 2; at--) {
    if (isSpace(text.charCodeAt(at))) return at;
  }
  return 0;
}

function isSpace(unit: number): boolean {
  return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d) || unit === 0xa0;
}

/** What Unicode's extended grapheme clusters (UAX 29) forbid to part, as far as it is written in news. */
function splitsCharacter(text: string, at: number): boolean {
  const next = text.codePointAt(at) ?? 0;
  const low = next >= 0xdc00 && next <= 0xdfff;
  if (low || next === JOINER || text.charCodeAt(at - 1) === JOINER) return true;
  if (/[\p{M}\p{Emoji_Modifier}]/u.test(String.fromCodePoint(next))) return true;
  return isFlagHalf(next) && halvesBefore(text, at) % 2 === 1;
}

const JOINER = 0x200d;

/** A flag is a pair of regional indicators, each of two UTF-16 units. */
function halvesBefore(text: string, at: number): number {
  let count = 0;
  while (isFlagHalf(text.codePointAt(at - 2 * (count + 1)) ?? 0)) count++;
  return count;
}

function isFlagHalf(codePoint: number): boolean {
  return codePoint >= 0x1f1e6 && codePoint <= 0x1f1ff;
}
