/** The same words told from another day, from none, and in the order of a chronicle. */
import { describe, expect, it } from "vitest";
import { readTimexes, type TimexCases } from "./read-timexes.ts";

const CHRONICLE =
  "The land was bought in 1860. The mill opened on 3 May 1861. It burned on 4 June 1862. It was rebuilt in May 1863. " +
  "It closed on 5 June 1864. It was sold on 6 July 1865. ";
const TOLD_BEFORE = 6;

const chronicle: TimexCases = [
  ["In January it reopened.", "January = 1865-01"],
  [
    "On 3 December it shut. In January it reopened.",
    "3 December = 1865-12-03",
    "January = 1866-01",
  ],
  ["In the summer it stood empty.", "the summer = 1865-SU"],
  ["In the winter it froze.", "the winter = 1866-WI"],
  ["Last winter it froze.", "Last winter = 1865-WI"],
  ["At Christmas it reopened.", "Christmas = 1865-12-25"],
  ["On Monday it reopened.", "Monday = 1865-07-03"],
  ["That year it rained.", "That year = 1865"],
  ["Later that month it rained.", "Later that month = 1865-07"],
  ["Two days later it rained.", "Two days later = 1865-07-08"],
  ["Over the weekend it rained."],
  ["In 1866 it stood. On Monday it fell.", "1866 = 1866"],
];

const undated: TimexCases = [
  ["In March they met.", "March = XXXX-03"],
  ["On 7 March they met.", "7 March = XXXX-03-07"],
  ["They met in the first quarter."],
  ["They met in the quarter."],
  ["They met on Christmas."],
  ["They met on Christmas last year."],
  ["They met last winter."],
  ["They met in the winter of last year."],
  ["They met over the weekend."],
  ["They met in the first quarter of last year."],
  ["They met in March last year.", "March last year = XXXX-03"],
  ["They met at 10:30."],
  ["They met at 10:30 on Monday."],
  ["They met in winter 2029.", "winter 2029 = 2029-WI"],
];

/** Of the article a year is known, no day. */
const someDayOf2031: TimexCases = [
  ["They met yesterday."],
  ["They met on Monday."],
  ["They met last month."],
  ["They met last week."],
  ["They met three days ago."],
  ["They met on 7 March.", "7 March = XXXX-03-07"],
  ["They met on 7 March 2029.", "7 March 2029 = 2029-03-07"],
  ["They met last year.", "last year = 2030"],
  ["They meet this year.", "this year = 2031"],
];

const someDayOfMay2031: TimexCases = [
  ["They met yesterday."],
  ["They met on Friday."],
  ["They met last week."],
  ["They met last month.", "last month = 2031-04"],
  ["They met last year.", "last year = 2030"],
  ["They met on 7 March.", "7 March = 2031-03-07"],
  [
    "They met on 2 June 2029. Two days later they left.",
    "2 June 2029 = 2029-06-02",
    "Two days later = 2029-06-04",
  ],
];

/** A Monday. */
const february: TimexCases = [
  ["Sales fell in the quarter.", "the quarter = 2030-Q4"],
  ["He resigned last January.", "last January = 2031-01"],
  ["He resigned last March.", "last March = 2030-03"],
  ["It snowed last fall.", "last fall = 2030-FA"],
];

const saturday: TimexCases = [
  ["They meet over the weekend.", "the weekend = 2031-W20-WE"],
  ["They met last weekend.", "last weekend = 2031-W19-WE"],
];

const wednesday: TimexCases = [
  ["They met at 25:00 Monday.", "Monday = 2031-05-12"],
  ["They met at 5pm Friday.", "5pm Friday = 2031-05-09T17:00"],
  ["They met at 12am Friday.", "12am Friday = 2031-05-09T00:00"],
  ["They met at 9am Friday.", "9am Friday = 2031-05-09T09:00"],
  ["It could close as early as Friday.", "Friday = 2031-05-16"],
  ["It closed as expected Friday.", "Friday = 2031-05-09"],
  ["The show opens Friday.", "Friday = 2031-05-16"],
  ["She hopes to leave Friday.", "Friday = 2031-05-16"],
  ["The year ended Dec. 31 was poor.", "The year = P1Y", "Dec. 31 = 2030-12-31"],
  ["It shuts at year-end.", "year-end = 2031"],
  ["It shut at the month’s end.", "the month’s end = 2031-05"],
  ["The week’s end was dry."],
  ["They met in March 490 BC.", "March 490 BC = BC0490-03"],
  ["On May 4 or June 6, 2029 it fell.", "May 4 = 2029-05-04", "June 6, 2029 = 2029-06-06"],
  ["On 4 May and 5 June 2029 it fell.", "4 May = 2029-05-04", "5 June 2029 = 2029-06-05"],
  ["The past day was dry."],
  ["He came at the time agreed."],
  ["Labor’s Day and Christmas Eve 2029.", "Christmas Eve 2029 = 2029-12-24"],
  ["They met on Thanksgiving Eve.", "Thanksgiving Eve = 2030-11-27"],
];

describe("findTimexes", () => {
  describe.each([
    ["a Monday in February", february, "2031-02-03"],
    ["a Saturday", saturday, "2031-05-17"],
    ["a Wednesday", wednesday, "2031-05-14"],
    ["no day", undated, null],
    ["some day of a year", someDayOf2031, "2031"],
    ["some day of a month", someDayOfMay2031, "2031-05"],
  ] as const)("told from %s", (_, cases, published) => {
    it.each(cases.map(([text, ...timexes]) => ({ text, timexes })))(
      "$text",
      ({ text, timexes }) => {
        expect(readTimexes(text, published)).toEqual(timexes);
      },
    );
  });

  describe("told after what came before, in a chronicle", () => {
    it.each(chronicle.map(([text, ...timexes]) => ({ text, timexes })))(
      "$text",
      ({ text, timexes }) => {
        expect(readTimexes(CHRONICLE + text).slice(TOLD_BEFORE)).toEqual(timexes);
      },
    );
  });
});
