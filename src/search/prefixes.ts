/** Gives the numbers of the words that begin with some letters, at most `most` of them. */
export type Prefixes = (letters: string, most: number) => readonly number[];

/** Orders the words once, so that those with a common beginning are found by halving. */
export function indexPrefixes(words: readonly string[]): Prefixes {
  const order = Uint32Array.from(words.keys()).sort((a, b) => compare(words[a]!, words[b]!));
  return (letters, most) => {
    let low = 0;
    for (let high = order.length; low < high; ) {
      const middle = (low + high) >>> 1;
      if (words[order[middle]!]! < letters) low = middle + 1;
      else high = middle;
    }
    const found: number[] = [];
    for (let at = low; at < order.length && found.length < most; at++) {
      if (!words[order[at]!]!.startsWith(letters)) break;
      found.push(order[at]!);
    }
    return found;
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
