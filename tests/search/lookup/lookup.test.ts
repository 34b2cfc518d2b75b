import { describe, expect, it } from "vitest";
import { createLookup } from "#search/lookup/lookup.ts";
import { createPassageIndex } from "../../helpers/create-passage-index.ts";

const LINES = [
  "We will never sell the ferry of Norwick",
  "The ferry will sail again before the summer",
  "Nobody asked the fishermen what they need",
  "They would have said dredge the channel",
  "A gift to the hotel owners of the harbour",
  "We can not keep forty boats in a harbour without walls",
  "of we and the",
  "I have sold the boats and the ferry and the walls and the harbour and everything that was left of it all in one long week",
];
const lookup = createLookup(createPassageIndex(LINES.map((line) => [line])));
const found = (text: string, most = 3, isUnfinished = false) =>
  lookup(text, most, isUnfinished).found.map(({ passage }) => passage);

describe("a lookup", () => {
  it.each([
    ["the words as they are", "we will never sell the ferry of norwick", 0],
    ["misspelt", "nobdy askd teh fishermn what they ned", 2],
    ["run together", "dredgethe channel", 3],
    ["out of order", "owners of the hotel gift", 4],
    ["with words left out", "forty boats without walls", 5],
    ["other forms", "the ferries sailed again", 1],
    ["few words of a long line", "everything left in a long week", 7],
    ["words that stand everywhere", "of we and the", 6],
  ])("finds a line by %s", (_, text, passage) => {
    expect(found(text)[0]).toBe(passage);
  });

  it.each(["", "zebra yak", "…", "zzzz"])("finds nothing by “%s”", (text) => {
    expect(found(text)).toEqual([]);
  });

  it("gives as many as are asked for, the nearest first, by their rank", () => {
    const ranks = lookup("the ferry and the harbour", 9).found.map(({ rank }) => rank);
    expect(ranks).toEqual(ranks.toSorted((a, b) => b - a));
    expect(found("the ferry and the harbour", 2)).toEqual(
      found("the ferry and the harbour", 9).slice(0, 2),
    );
    expect(found("the ferry and the harbour", 0)).toEqual([]);
  });

  it("ranks a line that is the query 1, and none higher or below 0", () => {
    for (const [at, line] of LINES.entries()) {
      const [best, ...others] = lookup(line, 9).found;
      expect(best).toMatchObject({ passage: at, letters: 1 });
      expect(best?.rank).toBeGreaterThan(0.95);
      for (const { rank } of others) {
        expect(rank).toBeLessThan(best!.rank);
        expect(rank).toBeGreaterThanOrEqual(0);
      }
    }
  });

  it("takes a last word for the beginning of one only while it is typed", () => {
    expect(found("nobody asked the fish", 1, true)).toEqual([2]);
    expect(found("dredge the chan", 1, true)).toEqual([3]);
    expect(found("fisher", 1, true)).toEqual([2]);
    expect(found("fisher", 1, false)).toEqual([]);
  });

  it("gives the first of lines that are the same", () => {
    const twice = createLookup(createPassageIndex([["old walls"], ["the ferry"], ["the ferry"]]));
    expect(twice("the ferry", 3).found.map(({ passage }) => passage)).toEqual([1, 2]);
  });
});

/** Among many lines a word may be too frequent to tell, and telling words alone may be enough. */
describe("a lookup among many lines", () => {
  const filler = (at: number) =>
    `we went to the ${at % 2 === 0 ? "pier" : "mill"} on day x${at} and of it`;
  const many = [
    ...Array.from({ length: 200 }, (_, at) => filler(at)),
    "we went to see the zebra of Kelmere",
    "the yak of Kelmere",
  ];
  const search = createLookup(createPassageIndex(many.map((line) => [line])));
  const best = (text: string, most = 1) => search(text, most).found.map(({ passage }) => passage);

  it.each([
    ["we went to see the zebra of kelmere", 200],
    ["zebra kelmere", 200],
    ["yak kelmere", 201],
    ["the pier on day x42 and of it", 42],
    ["the mill on day x43", 43],
    ["x44 pier", 44],
  ])("finds “%s”", (text, passage) => {
    expect(best(text)).toEqual([passage]);
  });

  it("finds a line of frequent words by those that stand side by side", () => {
    const pairs = [
      ...Array.from({ length: 60 }, () => "we of the it"),
      "it we the of",
      ...Array.from({ length: 60 }, () => "the we it of"),
    ];
    const frequent = createLookup(createPassageIndex(pairs.map((line) => [line])));
    expect(frequent("it we the of", 1).found[0]?.passage).toBe(60);
  });
});
