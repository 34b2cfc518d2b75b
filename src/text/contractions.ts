/**
 * What a contraction stands for, folded. Only those that mean one thing without their apostrophe:
 * "were", "well", "its", "ill", "hell", "shed", "wed", "id" and "whore" are words of their own.
 */
const WHOLE: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    cant: ["can", "not"],
    cannot: ["can", "not"],
    wont: ["will", "not"],
    shant: ["shall", "not"],
    aint: ["am", "not"],
    im: ["i", "am"],
    lets: ["let", "us"],
    gonna: ["going", "to"],
    wanna: ["want", "to"],
    gotta: ["got", "to"],
  }),
);
const NOT = /^(?:do|does|did|is|are|was|were|has|have|had|would|could|should|must|need|might)nt$/;
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/^(?:i|you|we|they|could|would|should|might|must|who)ve$/, "have"],
  [/^(?:you|they|what)re$/, "are"],
  [/^(?:you|they|it|that|who)ll$/, "will"],
  [/^(?:he|she|that|there|here|what|who|where|how)s$/, "is"],
];
const MARKED: readonly (readonly [RegExp, string])[] = [
  [/^(.+)['’]re$/, "are"],
  [/^(.+)['’]ll$/, "will"],
  [/^(it|he|she|that|there|here|what|who|where|how)['’]s$/, "is"],
];

/** The last letters of all contractions but those in `WHOLE`. */
const LAST = /[tels]$/;

/** The words a written word stands for: `don’t` is `do` and `not`; most stand for themselves. */
export function expandContraction(written: string, folded: string): readonly string[] {
  const whole = WHOLE.get(folded);
  if (whole) return whole;
  if (!LAST.test(folded)) return [folded];
  if (NOT.test(folded)) return [folded.slice(0, -2), "not"];
  const lower = written.toLowerCase();
  for (const [pattern, ending] of MARKED) {
    const stem = pattern.exec(lower)?.[1];
    if (stem !== undefined) return [stem, ending];
  }
  for (const [pattern, ending] of ENDINGS) {
    if (pattern.test(folded)) return [folded.replace(/(?:ve|re|ll|s)$/, ""), ending];
  }
  return [folded];
}
