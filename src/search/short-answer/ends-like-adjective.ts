const LONGEST_ENDING = 4;
const ENDINGS: ReadonlySet<string> = new Set(
  "ous ful ive able ible ical onal tial cial rial ual less ish ary ic ese ern al ent ant est ier lar ior jor nor".split(
    " ",
  ),
);
const SHORT: ReadonlySet<string> = new Set(
  "new old high low large small great big long short many few much other such same own first second third last early late good bad main key young free full true strong weak rich poor black white red public private single double".split(
    " ",
  ),
);

/** Whether a folded word is a frequent adjective, or ends as many of them do. */
export function endsLikeAdjective(folded: string): boolean {
  if (SHORT.has(folded)) return true;
  if (folded.length <= 4) return false;
  for (let length = 2; length <= LONGEST_ENDING; length++) {
    if (ENDINGS.has(folded.slice(-length))) return true;
  }
  return false;
}
