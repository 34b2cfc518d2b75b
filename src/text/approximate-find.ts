/** The longest pattern: one bit a letter. */
export const LONGEST_PATTERN = 31;

/** The fewest edits (a wrong, missing or extra letter) that turn a pattern into some stretch of the text. */
export type ApproximateFind = (text: string) => number;

const ASCII = 128;

/**
 * Myers' bit-parallel algorithm (1999), one step a letter of the text. The pattern has at most
 * `LONGEST_PATTERN` letters; it is read once for all texts.
 */
export function createApproximateFind(pattern: string): ApproximateFind {
  const length = Math.min(pattern.length, LONGEST_PATTERN);
  const masks = new Int32Array(ASCII);
  const others = new Map<number, number>();
  for (let at = 0; at < length; at++) {
    const code = pattern.charCodeAt(at);
    if (code < ASCII) masks[code]! |= 1 << at;
    else others.set(code, (others.get(code) ?? 0) | (1 << at));
  }
  const lastBit = 1 << (length - 1);
  return (text) => {
    let up = -1;
    let down = 0;
    let edits = length;
    let fewest = length;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      const equal = code < ASCII ? masks[code]! : (others.get(code) ?? 0);
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
  };
}
