/** Each parser's kind of expression, with what only looks like it. */
import { describe, expect, it } from "vitest";
import { readDocument } from "#analysis/document/read-document.ts";
import { findTimexes } from "#analysis/timexes/find-timexes.ts";
import { createArticle } from "#story/article.ts";

/** A Wednesday. */
const PUBLISHED = "2031-05-14";

type Cases = readonly (readonly [text: string, ...timexes: string[]])[];

const years: Cases = [
  ["It was built in nineteen ninety-six.", "nineteen ninety-six = 1996"],
  ["It was built in eighteen twelve.", "eighteen twelve = 1812"],
  ["They hoped for the year two thousand.", "the year two thousand = 2000"],
  ["Twenty-one guests came."],
  ["Nineteen two-seat cars came."],
  ["It fell in 490 AD.", "490 AD = 0490"],
  ["They ruled from 490 to 480 BC.", "490 = BC0490", "480 BC = BC0480"],
  ["It stood from 1890-1870.", "1890 = 1890", "1870 = 1870"],
  ["See no. 1990 and #1991."],
  ["In 1066 they landed.", "1066 = 1066"],
  ["They sold 1066."],
  ["At the end of the year 2029 it shut.", "the end of the year 2029 = 2029"],
];

const decades: Cases = [
  ["Roads of the 120s BC.", "the 120s BC = BC012"],
  ["He is in his nineties."],
  ["Nineties music is back."],
  ["He drove in the 90s.", "the 90s = 199"],
  ["The heat rose into 90s."],
  ["It was cut in the fifth century BC.", "the fifth century BC = BC04"],
  ["The third day was dry."],
  ["It was cut in the late 15th century.", "the late 15th century = 14"],
];

const nearDays: Cases = [
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
];

const lengths: Cases = [
  ["It took two decades.", "two decades = P20Y"],
  ["It took two centuries.", "two centuries = P200Y"],
  ["It took two fortnights.", "two fortnights = P4W"],
  ["It took half an hour.", "half an hour = PT30M"],
  ["It took two hundred days.", "two hundred days = P200D"],
  ["It took a hundred years.", "a hundred years = P100Y"],
  ["It took a couple of weeks.", "a couple of weeks = P2W"],
  ["It took two and a half weeks.", "two and a half weeks = P2.5W"],
  ["The last of it is the last week of the season.", "the last week = P1W"],
  ["A decade and a half went by.", "A decade and a half = P15Y"],
  ["They flew four flights a week."],
  ["Three-quarters of it is gone."],
];

const sets: Cases = [
  ["The annual fair is dull."],
  ["It is held annually.", "annually = P1Y"],
  ["It runs every two weeks.", "every two weeks = P2W"],
  ["It runs every year.", "every year = P1Y"],
  ["It pays each quarter.", "each quarter = P1Q"],
  ["He runs every morning.", "every morning = XXXX-XX-XXTMO"],
  ["He runs every few years.", "every few years = PXY"],
  ["He runs on Fridays.", "Fridays = XXXX-WXX-5"],
  ["He runs Tuesday nights.", "Tuesday nights = XXXX-WXX-2TNI"],
  ["He runs every Tuesday night.", "every Tuesday night = XXXX-WXX-2TNI"],
];

const holidays: Cases = [
  ["They met on Christmas.", "Christmas = 2030-12-25"],
  ["They will meet on Christmas.", "Christmas = 2031-12-25"],
  ["They met on Christmas Eve.", "Christmas Eve = 2030-12-24"],
  ["They met on New Year’s Eve.", "New Year’s Eve = 2030-12-31"],
  ["They met on New Year’s Day.", "New Year’s Day = 2031-01-01"],
  ["They met on Thanksgiving.", "Thanksgiving = 2030-11-28"],
  ["They met on Labor Day 2029.", "Labor Day 2029 = 2029-09-03"],
  ["They met on Memorial Day last year.", "Memorial Day last year = 2030-05-27"],
  ["They met on Election Day 2028.", "Election Day 2028 = 2028-11-07"],
  ["They met on Easter 2030.", "Easter 2030 = 2030-04-21"],
  ["They met on Valentine’s Day.", "Valentine’s Day = 2031-02-14"],
  ["They spent Easter week there."],
  ["The Labor government fell."],
];

const namedShifts: Cases = [
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

const quarters: Cases = [
  ["The fifth quarter was dull."],
  ["The second half was dull."],
  ["The first half of 2029 was dull.", "The first half of 2029 = 2029-H1"],
  ["Sales fell in the quarter.", "the quarter = 2031-Q1"],
  ["Sales fell in the latest quarter.", "the latest quarter = 2031-Q1"],
  [
    "Sales rose in the third quarter of 2029. The year-earlier quarter was poor.",
    "the third quarter of 2029 = 2029-Q3",
    "The year-earlier quarter = 2028-Q3",
  ],
  [
    "Sales rose in the third quarter of 2029. In the 2027 quarter they fell.",
    "the third quarter of 2029 = 2029-Q3",
    "the 2027 quarter = 2027-Q3",
  ],
  ["Sales will rise next quarter.", "next quarter = 2031-Q2"],
  [
    "Sales rose in the third quarter of 2029. A year earlier they fell.",
    "the third quarter of 2029 = 2029-Q3",
    "A year earlier = 2028-Q3",
  ],
  ["The period was dull."],
];

const references: Cases = [
  ["He will come soon.", "soon = FUTURE_REF"],
  ["He came soon after the vote."],
  ["Come as soon as possible."],
  ["The current mayor left.", "current = PRESENT_REF"],
  ["The present was wrapped."],
  ["A recent study is out.", "recent = PAST_REF"],
  ["In the near future it opens.", "the near future = FUTURE_REF"],
  ["It was so in the past.", "the past = PAST_REF"],
  ["He walked by the past mayor."],
  ["These days few sing it.", "These days = PRESENT_REF"],
  ["For the time being it is shut.", "the time being = PRESENT_REF"],
  ["The short term looks wet.", "The short term = FUTURE_REF"],
  ["The long term looks dry.", "The long term = FUTURE_REF"],
  ["In coming months it opens.", "coming months = FUTURE_REF"],
];

const seasons: Cases = [
  ["The winter of 1862 was cold.", "The winter of 1862 = 1862-WI"],
  ["It opens this fall.", "this fall = 2031-FA"],
  ["It opens next winter.", "next winter = 2032-WI"],
  ["It shut last winter.", "last winter = 2031-WI"],
  ["The fall of the city was quick."],
  ["They fall and spring up."],
  ["In spring 2029 it opened.", "spring 2029 = 2029-SP"],
];

const weekdays: Cases = [
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

const counted: Cases = [
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

const told: Cases = [
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
  describe.each(
    Object.entries({
      years,
      decades,
      nearDays,
      lengths,
      sets,
      holidays,
      namedShifts,
      quarters,
      references,
      seasons,
      weekdays,
      counted,
      told,
    }),
  )("reads %s", (_, cases) => {
    it.each(cases.map(([text, ...timexes]) => ({ text, timexes })))(
      "$text",
      ({ text, timexes }) => {
        expect(read(text)).toEqual(timexes);
      },
    );
  });
});

function read(text: string): readonly string[] {
  const document = readDocument(createArticle({ id: "t", text, published: PUBLISHED }));
  return findTimexes(document).map(
    ({ start, end, value }) => `${text.slice(start, end)} = ${value}`,
  );
}
