/** Times that name themselves, with what only looks like one. */
import { describe, expect, it } from "vitest";
import { readTimexes, type TimexCases } from "./read-timexes.ts";

const years: TimexCases = [
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

const decades: TimexCases = [
  ["Roads of the 120s BC.", "the 120s BC = BC012"],
  ["He is in his nineties."],
  ["Nineties music is back."],
  ["He drove in the 90s.", "the 90s = 199"],
  ["The heat rose into 90s."],
  ["It was cut in the fifth century BC.", "the fifth century BC = BC04"],
  ["The third day was dry."],
  ["It was cut in the late 15th century.", "the late 15th century = 14"],
];

const lengths: TimexCases = [
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

const sets: TimexCases = [
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

const holidays: TimexCases = [
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

const quarters: TimexCases = [
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

const references: TimexCases = [
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

const seasons: TimexCases = [
  ["The winter of 1862 was cold.", "The winter of 1862 = 1862-WI"],
  ["It opens this fall.", "this fall = 2031-FA"],
  ["It opens next winter.", "next winter = 2032-WI"],
  ["It shut last winter.", "last winter = 2031-WI"],
  ["The fall of the city was quick."],
  ["They fall and spring up."],
  ["In spring 2029 it opened.", "spring 2029 = 2029-SP"],
];

describe("findTimexes", () => {
  describe.each(
    Object.entries({ years, decades, lengths, sets, holidays, quarters, references, seasons }),
  )("reads %s", (_, cases) => {
    it.each(cases.map(([text, ...timexes]) => ({ text, timexes })))(
      "$text",
      ({ text, timexes }) => {
        expect(readTimexes(text)).toEqual(timexes);
      },
    );
  });
});
