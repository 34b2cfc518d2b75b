const NAMED =
  "monday tuesday wednesday thursday friday saturday sunday january february march april june july august " +
  "september october november december jan. feb. mar. apr. aug. sept. oct. nov. dec. today yesterday tonight";

/** Words of time that are names only when they are capitalised. */
export const COMMON_DATE_WORDS: ReadonlySet<string> = new Set(
  "mondays week month year morning afternoon evening night day weekend time spring summer fall winter noon".split(
    " ",
  ),
);

/** Words of time that may stand where a subject could: `Trade fell, Berg on Monday said`. */
export const DATE_WORDS: ReadonlySet<string> = new Set([...NAMED.split(" "), ...COMMON_DATE_WORDS]);

export const WEEKDAYS: ReadonlySet<string> = new Set(
  "monday tuesday wednesday thursday friday saturday sunday today yesterday tonight".split(" "),
);
