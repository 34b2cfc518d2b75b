/** The longest pattern: one bit a letter. */
export const LONGEST_PATTERN = 31;

/**
 * The fewest edits (a wrong, missing or extra letter) that turn the pattern into some stretch of
 * the text: Myers' bit-parallel algorithm (1999), one step a letter of the text. The pattern has at
 * most `LONGEST_PATTERN` letters.
 */
export function approximateFind(pattern: string, text: string): number {
  const length = Math.min(pattern.length, LONGEST_PATTERN);
  const masks = new Map<number, number>();
  for (let at = 0; at < length; at++) {
    const code = pattern.charCodeAt(at);
    masks.set(code, (masks.get(code) ?? 0) | (1 << at));
  }
  const lastBit = 1 << (length - 1);
  let up = -1;
  let down = 0;
  let edits = length;
  let fewest = length;
  for (let at = 0; at < text.length; at++) {
    const equal = masks.get(text.charCodeAt(at)) ?? 0;
    const vertical = equal | down;
    const horizontal = (((equal & up) + up) ^ up) | equal;
    let plus = down | ~(horizontal | up);
    const minus = up & horizontal;
    if (plus & lastBit) edits++;
    else if (minus & lastBit) edits--;
    if (edits < fewest) fewest = edits;
    plus <<= 1;
    up = (minus << 1) | ~(vertical | plus);
    down = plus & vertical;
  }
  return fewest;
}
