/** Times told from the day of publication or from a date before them, with what only looks like one. */
import { describe, expect, it } from "vitest";
import { readTimexes, type TimexCases } from "./read-timexes.ts";

const nearDays: TimexCases = [
  ["Nowadays few sing it.", "Nowadays = PRESENT_REF"],
  ["They met last night.", "last night = 2031-05-13TNI"],
  ["They meet tonight.", "tonight = 2031-05-14TNI"],
  [
    "He came on 3 May 2029. The same night he left.",
    "3 May 2029 = 2029-05-03",
    "The same night = 2029-05-03TNI",
  ],
  [
    "He came on 3 May 2029. The next morning he left.",
    "3 May 2029 = 2029-05-03",
    "The next morning = 2029-05-04TMO",
  ],
  ["It began at 5 p.m. Friday.", "5 p.m. Friday = 2031-05-09T17:00"],
  ["It began at 12:30 a.m. Friday.", "12:30 a.m. Friday = 2031-05-09T00:30"],
  ["It began at 12 p.m. Friday.", "12 p.m. Friday = 2031-05-09T12:00"],
  ["It began at 10:30 today.", "10:30 today = 2031-05-14T10:30"],
  ["They lost 14 p.m. signs."],
  ["He wrote so in USA TODAY, and today once more.", "today = 2031-05-14"],
];

const namedShifts: TimexCases = [
  ["They met in 2029, the previous year was dry.", "2029 = 2029", "the previous year = 2028"],
  ["They met in 2029; the following year was dry.", "2029 = 2029", "the following year = 2030"],
  [
    "They met on 3 May 2029. The next day he left.",
    "3 May 2029 = 2029-05-03",
    "The next day = 2029-05-04",
  ],
  [
    "They met on 3 May 2029. That day it rained.",
    "3 May 2029 = 2029-05-03",
    "That day = 2029-05-03",
  ],
  [
    "They met in March 2029. The same month he left.",
    "March 2029 = 2029-03",
    "The same month = 2029-03",
  ],
  ["Over the past decade it grew.", "the past decade = P10Y"],
  ["Over the past century it grew.", "the past century = P100Y"],
  ["They met this day.", "this day = 2031-05-14"],
  ["He left this decade.", "this decade = 203"],
  ["He lived last century.", "last century = 19"],
  ["They met in the coming year.", "the coming year = 2032"],
  ["At the end of last year it shut.", "the end of last year = 2030"],
];

const weekdays: TimexCases = [
  ["He left last Wednesday.", "last Wednesday = 2031-05-07"],
  ["He sings next Wednesday.", "next Wednesday = 2031-05-21"],
  [
    "He came on 3 May 2029. The following Monday he left.",
    "3 May 2029 = 2029-05-03",
    "The following Monday = 2029-05-07",
  ],
  [
    "He came on 3 May 2029. The previous Monday he sang.",
    "3 May 2029 = 2029-05-03",
    "The previous Monday = 2029-04-30",
  ],
  ["They met over the weekend.", "the weekend = 2031-W19-WE"],
  ["They will meet next weekend.", "next weekend = 2031-W20-WE"],
  ["They met last weekend.", "last weekend = 2031-W19-WE"],
];

const counted: TimexCases = [
  ["It shut a decade ago.", "a decade ago = 2021"],
  ["It shut two centuries ago.", "two centuries ago = 18"],
  ["It shut three months ago.", "three months ago = 2031-02"],
  ["It shut two quarters ago.", "two quarters ago = 2030-Q4"],
  [
    "He came on 3 May 2029. Two days later he left.",
    "3 May 2029 = 2029-05-03",
    "Two days later = 2029-05-05",
  ],
  ["He came in 2029. Two days later he left.", "2029 = 2029"],
  ["He came in 2029. Years later he left.", "2029 = 2029", "Years later = FUTURE_REF"],
  ["He came in 2029. Two hours later he left.", "2029 = 2029", "Two hours = PT2H"],
];

const told: TimexCases = [
  ["He came in 2029. In March that year he left.", "2029 = 2029", "March that year = 2029-03"],
  [
    "He came in 2029. In March the previous year he sang.",
    "2029 = 2029",
    "March the previous year = 2028-03",
  ],
  [
    "He came in 2029. In March the following year he left.",
    "2029 = 2029",
    "March the following year = 2030-03",
  ],
  ["He leaves in March next year.", "March next year = 2032-03"],
  ["He left this January.", "this January = 2031-01"],
  ["It shut on 31 April 2029."],
  ["It shut on May 45."],
  ["It shut on 2/28/31.", "2/28/31 = 2031-02-28"],
  ["It shut on 2/28/98.", "2/28/98 = 1998-02-28"],
  ["It shut on 45/45/2031."],
];

describe("findTimexes", () => {
  describe.each(Object.entries({ nearDays, namedShifts, weekdays, counted, told }))(
    "reads %s",
    (_, cases) => {
      it.each(cases.map(([text, ...timexes]) => ({ text, timexes })))(
        "$text",
        ({ text, timexes }) => {
          expect(readTimexes(text)).toEqual(timexes);
        },
      );
    },
  );
});
