import { describe, expect, it } from "vitest";
import { analyze } from "#analysis/analyze.ts";
import { createArticle } from "#story/article.ts";
import { sliceSpan } from "#text/span.ts";

const PUBLISHED = "2031-05-14";

function read(text: string, published: string | null = PUBLISHED) {
  return analyze(createArticle({ id: "e", text, published }));
}

/** Date of the smallest event around a word. */
function dateOf(word: string, text: string, published: string | null = PUBLISHED): string | null {
  const at = text.indexOf(word);
  const around = read(text, published).events.filter(
    ({ start, end }) => start <= at && end >= at + word.length,
  );
  return around.toSorted((a, b) => a.end - a.start - (b.end - b.start))[0]?.date ?? null;
}

describe("findEvents", () => {
  it.each([
    ["left", "Mara Voss left the band in 2019.", "2019"],
    ["signed", "She signed a contract in June 2022 and moved to Norwick.", "2022-06"],
    ["died", "He was born in 1950 and died in 1999.", "1999"],
    ["born", "He was born in 1950 and died in 1999.", "1950"],
    ["closed", "The harbour closed on Monday.", "2031-05-12"],
    ["sang", "In March 2030, she sang for the mayor, who wept.", "2030-03"],
    ["collapsed", "The bridge collapsed.", PUBLISHED],
    ["makes", "The firm, which makes pumps, moved to Norwick in 2019.", PUBLISHED],
    ["said", "The choir will sing in June 2032, Voss said.", PUBLISHED],
    ["expects", "Voss expects to sing in June 2032.", PUBLISHED],
    ["sing", "Voss expects to sing in June 2032.", "2032-06"],
    ["rose", "Shares fell on Monday. Bonds rose.", "2031-05-12"],
    ["quarrel", "Voss spoke on Monday of the 2019 quarrel.", "2019"],
    ["spoke", "Voss spoke on Monday of the 2019 quarrel.", "2031-05-12"],
  ])("dates %j in %j", (word, text, date) => {
    expect(dateOf(word, text)).toBe(date);
  });

  it("takes the day of the lead for what is told without a date", () => {
    const text = "The mayor resigned on Monday.\n\nHer deputy wept at the news.";
    expect(dateOf("wept", text)).toBe("2031-05-12");
    expect(dateOf("wept", "The mayor resigned in 2019.\n\nHer deputy wept.")).toBe(PUBLISHED);
  });

  it("tells a post as a whole, not its signature alone", () => {
    const post = "The bridge is open again. — Mara Voss (@maravoss) May 3, 2031";
    const events = read(`The bridge was shut in 2030.\n\n${post}`).events;
    const told = events.filter(({ timex, date }) => timex !== null && date === "2031-05-03");
    expect(told).toHaveLength(1);
    expect(told[0]?.end).toBe("The bridge was shut in 2030.\n\n".length + post.length);
    expect(told[0]?.start).toBe("The bridge was shut in 2030.\n\n".length);
  });

  it("dates nothing in an undated article that gives no date", () => {
    expect(dateOf("collapsed", "The bridge collapsed on Monday.", null)).toBeNull();
    expect(dateOf("collapsed", "The bridge collapsed in 2019.", null)).toBe("2019");
  });

  it("parts two works of one sentence", () => {
    const text = "They sang together on the 2005 single Low Tide and 2008 hit, High Water.";
    const told = read(text).events.filter(({ timex }) => timex !== null);
    expect(told.map((event) => [event.date, sliceSpan(text, event)])).toEqual([
      ["2005", "They sang together on the 2005 single Low Tide"],
      ["2008", "2008 hit, High Water."],
    ]);
  });

  it("tears no quotation", () => {
    const text = "“I left in 2019, and I came back in 2023,” Mara Voss said.";
    const analysis = read(text);
    for (const { start, end, timex } of analysis.events) {
      if (timex === null) continue;
      for (const quotation of analysis.quotations) {
        const outside = end <= quotation.start || start >= quotation.end;
        const around = start <= quotation.start && end >= quotation.end;
        expect(outside || around).toBe(true);
      }
    }
  });
});

describe("createQuotationDater", () => {
  it.each([
    ["“We will pay,” Mira Olt said on Monday.", "2031-05-12"],
    [
      "In November 2029, Mira Olt called the plan “a gift to nobody at all” in a speech.",
      "2029-11",
    ],
    ["“We will pay,” Mira Olt said.", null],
    ["“We paid in 2019,” Mira Olt said.", null],
  ])("%j", (text, date) => {
    expect(read(text).quotations[0]?.saidOn).toBe(date);
  });
});
