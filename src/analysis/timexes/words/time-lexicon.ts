import type { WordClass } from "./word-class.ts";

/** A word's class and, where it has one, its value: a month's number, a unit's TIMEX3 letter. */
export interface LexiconEntry {
  readonly class: WordClass;
  readonly value: number | string | null;
}

const plain: readonly (readonly [WordClass, string])[] = [
  ["the", "the its their his her our my your"],
  ["a", "a an"],
  ["this", "this"],
  ["current", "current present ongoing"],
  ["that", "that those these"],
  ["last", "last previous prior preceding"],
  ["past", "past"],
  ["next", "next following subsequent succeeding"],
  ["coming", "coming upcoming future"],
  ["same", "same very"],
  ["latest", "latest most-recent"],
  ["full", "full entire whole"],
  ["ago", "ago"],
  ["earlier", "earlier previously beforehand"],
  ["later", "later afterward afterwards"],
  ["relation", "before after since"],
  ["partly", "early late mid earlier-in later-in"],
  ["boundary", "beginning start end middle close outset rest remainder turn"],
  ["of", "of"],
  ["in", "in"],
  ["and", "and &"],
  ["or", "or"],
  ["to", "to through until till"],
  ["on", "on"],
  ["per", "per"],
  ["each", "each every"],
  ["about", "about nearly almost approximately around roughly over under only just exactly within another-about barely"],
  ["than", "than"],
  ["few", "few several many some couple dozen"],
  ["recent", "recent"],
  ["more", "more less fewer additional further extra"],
  ["another", "another"],
  ["half", "half"],
  ["fiscal", "fiscal financial"],
  ["period", "period"],
  ["weekend", "weekend"],
  ["old", "old"],
  ["long", "long"],
  ["ended", "ended ending ends"],
  ["time", "time moment point date"],
  ["term", "term"],
  ["trading", "trading business working straight consecutive full-time calendar"],
  ["eve", "eve"],
  ["zone", "est edt gmt utc pst pdt cst cdt cet bst"],
];

const valued: readonly (readonly [WordClass, Readonly<Record<string, number | string>>])[] = [
  ["annum", { year: "Y", yr: "Y" }],
  ["annums", { years: "Y", yrs: "Y" }],
  ["quarter", { quarter: "Q" }],
  ["quarters", { quarters: "Q" }],
  [
    "unit",
    { day: "D", week: "W", month: "M", decade: "E", century: "C", hour: "TH", minute: "TM", second: "TS", fortnight: "F", millennium: "L" },
  ],
  [
    "units",
    { days: "D", weeks: "W", months: "M", decades: "E", centuries: "C", hours: "TH", minutes: "TM", seconds: "TS", fortnights: "F", millennia: "L", hrs: "TH", mins: "TM", secs: "TS" },
  ],
  [
    "month",
    { january: 1, february: 2, march: 3, april: 4, may: 5, june: 6, july: 7, august: 8, september: 9, october: 10, november: 11, december: 12, jan: 1, feb: 2, mar: 3, apr: 4, jun: 6, jul: 7, aug: 8, sep: 9, sept: 9, oct: 10, nov: 11, dec: 12 },
  ],
  [
    "weekday",
    { monday: 1, tuesday: 2, wednesday: 3, thursday: 4, friday: 5, saturday: 6, sunday: 7, mon: 1, tue: 2, tues: 2, wed: 3, thu: 4, thur: 4, thurs: 4, fri: 5, sat: 6, sun: 7 },
  ],
  [
    "weekdays",
    { mondays: 1, tuesdays: 2, wednesdays: 3, thursdays: 4, fridays: 5, saturdays: 6, sundays: 7 },
  ],
  [
    "spelled",
    { one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12, thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19, twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90 },
  ],
  ["magnitude", { hundred: 100, thousand: 1000 }],
  [
    "ordinal",
    { first: 1, second: 2, third: 3, fourth: 4, fifth: 5, sixth: 6, seventh: 7, eighth: 8, ninth: 9, tenth: 10, eleventh: 11, twelfth: 12, thirteenth: 13, fourteenth: 14, fifteenth: 15, sixteenth: 16, seventeenth: 17, eighteenth: 18, nineteenth: 19, twentieth: 20, thirtieth: 30 },
  ],
  [
    "decade",
    { twenties: 2, thirties: 3, forties: 4, fifties: 5, sixties: 6, seventies: 7, eighties: 8, nineties: 9 },
  ],
  [
    "season",
    { spring: "SP", summer: "SU", autumn: "FA", fall: "FA", winter: "WI", springtime: "SP", summertime: "SU", wintertime: "WI" },
  ],
  [
    "part",
    { morning: "MO", afternoon: "AF", evening: "EV", night: "NI", midday: "MI", noon: "T12:00", midnight: "T24:00", dawn: "MO", dusk: "EV", nightfall: "NI", daytime: "DT", overnight: "NI", nighttime: "NI" },
  ],
  ["parts", { mornings: "MO", afternoons: "AF", evenings: "EV", nights: "NI" }],
  ["deictic", { today: 0, yesterday: -1, tomorrow: 1, tmrw: 1, nowadays: 99 }],
  ["tonight", { tonight: "NI" }],
  [
    "reference",
    { now: "PRESENT_REF", currently: "PRESENT_REF", presently: "PRESENT_REF", recently: "PAST_REF", soon: "FUTURE_REF", lately: "PAST_REF", },
  ],
  [
    "frequency",
    { daily: "P1D", weekly: "P1W", monthly: "P1M", yearly: "P1Y", annually: "P1Y", hourly: "PT1H", nightly: "P1D", annual: "P1Y", biweekly: "P2W", bimonthly: "P2M" },
  ],
  ["holiday", { christmas: "12-25", thanksgiving: "thanksgiving", easter: "easter", halloween: "10-31", xmas: "12-25" }],
  ["future", { future: "FUTURE_REF" }],
  ["era", { bc: -1, bce: -1, ad: 1, ce: 1 }],
];

/** Lower-case word → its entry. */
export const TIME_LEXICON: ReadonlyMap<string, LexiconEntry> = new Map([
  ...plain.flatMap(([name, words]) =>
    words.split(" ").map((word): [string, LexiconEntry] => [word, { class: name, value: null }]),
  ),
  ...valued.flatMap(([name, words]) =>
    Object.entries(words).map(([word, value]): [string, LexiconEntry] => [
      word,
      { class: name, value },
    ]),
  ),
]);
