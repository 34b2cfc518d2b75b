import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readTimexes, type TimexCases, timexesIn } from "./read-timexes.ts";

const dates: TimexCases = [
  ["The bridge opened on 7 August 1931.", "7 August 1931 = 1931-08-07"],
  ["The bridge opened on August 7, 1931.", "August 7, 1931 = 1931-08-07"],
  ["The bridge opened on the 7th of August.", "the 7th of August = 2030-08-07"],
  ["The bridge opened on Aug. 7th, 1931.", "Aug. 7th, 1931 = 1931-08-07"],
  ["It shut on 2031-02-28.", "2031-02-28 = 2031-02-28"],
  ["It shut on 2/28/2031.", "2/28/2031 = 2031-02-28"],
  ["It shut on 28/2/2031.", "28/2/2031 = 2031-02-28"],
  ["It shut in late November.", "late November = 2030-11"],
  ["It shut in mid-2029.", "mid-2029 = 2029"],
  ["It shut at the end of March 2017.", "the end of March 2017 = 2017-03"],
  ["It shut in January this year.", "January this year = 2031-01"],
  ["It shut in June last year.", "June last year = 2030-06"],
  ["The 2026 single and a 2028 hit.", "2026 = 2026", "2028 = 2028"],
  ["It ran from 1914–18.", "1914 = 1914", "18 = 1918"],
  ["From May 4 to May 6, 2029, it ran.", "May 4 = 2029-05-04", "May 6, 2029 = 2029-05-06"],
  ["It ran on May 4 and 5, 2029.", "May 4 = 2029-05-04", "5, 2029 = 2029-05-05"],
  ["It ran on 4-5 May 2029.", "4 = 2029-05-04", "5 May 2029 = 2029-05-05"],
  ["Monday, May 12 was dry.", "Monday, May 12 = 2031-05-12"],
  ["Born in the 1990s.", "the 1990s = 199"],
  ["Popular in the late ’90s.", "the late ’90s = 199"],
  ["Popular in the nineties.", "the nineties = 199"],
  ["A song of the 19th century.", "the 19th century = 18"],
  ["It fell in 490 BC.", "490 BC = BC0490"],
];

const relative: TimexCases = [
  ["He left yesterday.", "yesterday = 2031-05-13"],
  ["He leaves tomorrow.", "tomorrow = 2031-05-15"],
  ["He left on Monday.", "Monday = 2031-05-12"],
  ["He left on Wednesday.", "Wednesday = 2031-05-14"],
  ["The deal is scheduled to close Friday.", "Friday = 2031-05-16"],
  ["The court will rule on Monday.", "Monday = 2031-05-19"],
  ["He left last Friday.", "last Friday = 2031-05-09"],
  ["He sings next Friday.", "next Friday = 2031-05-16"],
  ["They meet this week.", "this week = 2031-W20"],
  ["They met last week.", "last week = 2031-W19"],
  ["They met last month.", "last month = 2031-04"],
  ["They met last year.", "last year = 2030"],
  ["They meet next year.", "next year = 2032"],
  ["They met two years ago.", "two years ago = 2029"],
  ["They met 11 days ago.", "11 days ago = 2031-05-03"],
  ["They met six weeks ago.", "six weeks ago = 2031-W14"],
  ["The fee is due Dec. 1.", "Dec. 1 = 2031-12-01"],
  ["It was paid on Dec. 15.", "Dec. 15 = 2030-12-15"],
  ["He resigned last May.", "last May = 2030-05"],
  ["He resigned last October.", "last October = 2030-10"],
  ["She won last summer.", "last summer = 2030-SU"],
  ["The plan failed several years ago.", "several years ago = PAST_REF"],
  ["She lives there now.", "now = PRESENT_REF"],
  ["He called this morning.", "this morning = 2031-05-14TMO"],
  ["He called late yesterday.", "late yesterday = 2031-05-13"],
  ["He called at 9 a.m. Monday.", "9 a.m. Monday = 2031-05-12T09:00"],
  ["He called Monday night.", "Monday night = 2031-05-12TNI"],
  ["He called on the night of 8 May.", "the night of 8 May = 2031-05-08TNI"],
  ["They meet at the end of the month.", "the end of the month = 2031-05"],
];

const business: TimexCases = [
  ["Profit rose in the first quarter.", "the first quarter = 2031-Q1"],
  ["First-quarter profit rose.", "First-quarter = 2031-Q1"],
  ["Profit fell in the fourth quarter.", "the fourth quarter = 2030-Q4"],
  ["It opens in next year’s first quarter.", "next year’s first quarter = 2032-Q1"],
  ["Sales grew in the third quarter of 2029.", "the third quarter of 2029 = 2029-Q3"],
  ["Sales grew in Q3 2029.", "Q3 2029 = 2029-Q3"],
  ["The firm lost money in fiscal 2029.", "fiscal 2029 = 2029"],
];

const lengths: TimexCases = [
  ["She waited two years.", "two years = P2Y"],
  ["A 10-year deal.", "10-year = P10Y"],
  ["It took a minute and a half.", "a minute and a half = PT1M30S"],
  ["It took 2 1/2 years.", "2 1/2 years = P2Y6M"],
  ["It took several months.", "several months = PXM"],
  ["The bus runs every day.", "every day = P1D"],
  ["The choir sings each Thursday.", "each Thursday = XXXX-WXX-4"],
  ["The paper appears weekly.", "weekly = P1W"],
  ["She worked there for the past five years.", "the past five years = P5Y"],
];

const nothing: readonly string[] = [
  "They may leave. He may stay.",
  "Prices fall and rise again.",
  "The fall of the old wall.",
  "It costs $1.35 and 2,040 people paid.",
  "They won 3-2 and then 21-17.",
  "The 43-year-old singer is 43 years old.",
  "About 1500 people came.",
  "We march on. They sat and won.",
  "He earns $20 million a year.",
  "Three-quarters of it is gone.",
  "Flight 1990s",
  "Sun Records signed Jan Mar.",
  "",
];

describe("findTimexes", () => {
  describe.each([
    ["calendar dates", dates],
    ["dates told from the day of publication", relative],
    ["quarters and fiscal years", business],
    ["lengths and repeated times", lengths],
  ] as const)("reads %s", (_, cases) => {
    it.each(cases.map(([text, ...timexes]) => ({ text, timexes })))(
      "$text",
      ({ text, timexes }) => {
        expect(readTimexes(text)).toEqual(timexes);
      },
    );
  });

  it.each(nothing)("finds no calendar date in %j", (text) => {
    expect(readTimexes(text).filter((each) => /= \d{4}/.test(each))).toEqual([]);
  });

  it("leaves relative dates of an undated article unresolved", () => {
    expect(
      readTimexes("He left on Monday, two days ago, last year; he came in 2029.", null),
    ).toEqual(["2029 = 2029"]);
    expect(readTimexes("It opened on Aug. 7.", null)).toEqual(["Aug. 7 = XXXX-08-07"]);
  });

  it("follows a chronicle from date to date", () => {
    const text =
      "The war began on 4 March 1702. On 9 March the town fell. In December 1702 the king left, " +
      "and in January he came back. The following year he died. He had been crowned in 1680, " +
      "married in 1684 and widowed in 1690. That year the harbour froze.";
    expect(readTimexes(text)).toEqual([
      "4 March 1702 = 1702-03-04",
      "9 March = 1702-03-09",
      "December 1702 = 1702-12",
      "January = 1703-01",
      "The following year = 1704",
      "1680 = 1680",
      "1684 = 1684",
      "1690 = 1690",
      "That year = 1690",
    ]);
  });

  it("gives spans inside the text, in order, that do not overlap", () => {
    const words =
      "May 4 , the last of next year 2029 - 30 Monday night ago two weeks ’s 1990s \n\n".split(" ");
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom(...words), fc.string({ maxLength: 6 })), {
          maxLength: 30,
        }),
        (parts) => {
          const text = parts.join(" ");
          let last = 0;
          for (const { start, end, value } of timexesIn(text)) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
            expect(value).not.toMatch(/NaN|undefined|null/);
            last = end;
          }
        },
      ),
      { seed: 3, numRuns: 500 },
    );
  });
});
