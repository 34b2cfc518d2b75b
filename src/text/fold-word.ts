const APOSTROPHES = /['’‘ʼ`´]/g;
const MARKS = /\p{M}+/gu;
const PLAIN = /^[a-z0-9]*$/;
const THOUSANDS = /(?<=\d),(?=\d)/g;

/**
 * One form for all spellings of a word that a reader takes for the same: lower case, without
 * accents (NFKD), apostrophes and the commas of large numbers. `Don’t` and `dont` become `dont`,
 * `1,000` becomes `1000`.
 */
export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  const bare = lower.replace(APOSTROPHES, "").replace(THOUSANDS, "");
  return PLAIN.test(bare) ? bare : bare.normalize("NFKD").replace(MARKS, "").toLowerCase();
}
