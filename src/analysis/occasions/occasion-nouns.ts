/**
 * Nouns of what somebody speaks at or in, grouped by what may stand for each other: "the show" may
 * be a podcast named before. Lower case, singular.
 */
const GROUPS: readonly string[] = [
  "podcast show programme program episode broadcast newscast livestream stream radio television tv",
  "interview conversation q&a sit-down",
  "speech address lecture sermon keynote remarks talk",
  "statement announcement release",
  "conference briefing presser",
  "hearing trial testimony deposition inquest",
  "debate panel forum summit convention",
  "rally protest vigil fundraiser",
  "ceremony awards gala premiere festival concert funeral",
  "meeting session call conference-call hangout",
  "tweet post thread caption message text blog reel video clip",
  "letter memo e-mail email op-ed column essay editorial",
  "book memoir autobiography documentary",
  "event",
];

/** Noun → the nouns of its group. */
export const OCCASION_NOUNS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  GROUPS.flatMap((group) => {
    const nouns = new Set(group.split(" "));
    return [...nouns].map((noun) => [noun, nouns] as const);
  }),
);
