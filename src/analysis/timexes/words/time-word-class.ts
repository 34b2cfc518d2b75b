/**
 * What a word may do in a time expression. A text becomes one character a word, so that a parser
 * is a regular expression over word classes and a text is scanned at the speed of a short string.
 */
const NAMES = [
  "other",
  "break", // end of a paragraph
  "stop", // . ! ? ;
  "comma",
  "dot", // the full stop of an abbreviation
  "hyphen", // between two words without spaces
  "dash",
  "possessive", // ’s
  "apostrophe",
  "the",
  "a",
  "this",
  "current", // current, present
  "that",
  "last",
  "past",
  "next",
  "coming",
  "same",
  "latest",
  "full",
  "ago",
  "earlier",
  "later",
  "relation", // before, after, since
  "partly", // early, late, mid
  "boundary", // beginning, end, middle
  "of",
  "in",
  "and",
  "or",
  "to",
  "on",
  "per",
  "each",
  "about", // nearly, more than, at least
  "than",
  "few", // few, several, many, some, couple
  "recent",
  "more",
  "another",
  "half",
  "fiscal",
  "annum", // year
  "annums", // years
  "quarter",
  "quarters",
  "period",
  "unit", // day, week, month, decade, century, hour, minute
  "units", // the same in the plural
  "weekend",
  "month",
  "weekday",
  "weekdays",
  "year",
  "day", // 1..31
  "number",
  "fraction",
  "spelled", // one … ninety
  "magnitude", // hundred, thousand
  "ordinal",
  "decade", // 1990s
  "season",
  "part", // morning, night
  "parts", // mornings, nights
  "clock", // 10:30, 5pm
  "meridiem", // a.m.
  "deictic", // today, yesterday
  "tonight",
  "reference", // now, recently
  "holiday",
  "holidayOf", // new, first half of a two-word holiday
  "eve",
  "era", // BC, AD
  "frequency", // daily
  "fullDate", // 2031-05-17
  "old",
  "long",
  "ended", // ended, ending
  "time",
  "future",
  "term",
  "trading",
  "zone",
] as const;

export type TimeWordClass = (typeof NAMES)[number];

/** Latin-1 letters from ¡ on: none of them means anything in a regular expression. */
export const CODE_OF: ReadonlyMap<string, string> = new Map(
  NAMES.map((name, index) => [name, String.fromCharCode(0xa1 + index)]),
);

export function codeOf(name: TimeWordClass): string {
  const code = CODE_OF.get(name);
  if (code === undefined) throw new Error(`Cannot use word class ${name}: it has no code`);
  return code;
}
