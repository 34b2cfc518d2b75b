import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Verdict } from "#answers/answer.ts";
import { check } from "#answers/check.ts";
import { type Span, sliceSpan, spanContains } from "#text/span.ts";
import { harbour } from "../helpers/harbour-story.ts";
import { inventedIndex } from "../helpers/invented-story.ts";

const cases: readonly (readonly [
  what: string,
  quote: string,
  person: string | null,
  verdict: Verdict,
])[] = [
  ["word for word", "We can’t keep 40 boats in a harbour without walls", null, "verbatim"],
  [
    "in other case and marks",
    "WE CAN'T KEEP 40 BOATS — in a harbour without walls!",
    null,
    "verbatim",
  ],
  ["with a contraction written out", "We cannot keep 40 boats in a harbour", null, "verbatim"],
  [
    "with a marked omission",
    "We can’t keep 40 boats … and I won’t pretend we can",
    null,
    "verbatim",
  ],
  ["of the speaker", "ever asked the fishermen what they need", "Oster", "verbatim"],
  [
    "joined from two",
    "Nobody on this council ever asked the fishermen what they need. They would have said: dredge the channel.",
    "Bram Oster",
    "verbatim",
  ],
  ["with the sense turned", "We can keep 40 boats in a harbour without walls", null, "altered"],
  ["with another number", "We can’t keep 50 boats in a harbour without walls", null, "altered"],
  [
    "with a word left out",
    "Nobody on this council asked the fishermen what they need",
    null,
    "altered",
  ],
  ["of somebody else", "We can’t keep 40 boats in a harbour", "Bram Oster", "other-speaker"],
  ["of somebody unknown", "We can’t keep 40 boats in a harbour", "Cora Vane", "other-speaker"],
  [
    "that was only reported",
    "the council would ask the fishermen before the summer",
    null,
    "paraphrase",
  ],
  ["that nobody said", "The lighthouse keeper owes me a new umbrella", null, "not-on-record"],
  [
    "that the article says itself",
    "closed the old harbour in 2019 after a storm",
    null,
    "not-on-record",
  ],
  ["of which one word is on record", "parrots need hotel", null, "not-on-record"],
  ["of which half is another's", "ever asked parrots why red ships sink", null, "not-on-record"],
  ["of two words with others between them", "nobody ever", null, "altered"],
  ["of which less than half is on record", "would they have gone", null, "not-on-record"],
  ["of which one word is on record", "dredge channels", null, "not-on-record"],
  ["of words that stand everywhere", "what they said", null, "not-on-record"],
  ["for nobody", "We can’t keep 40 boats in a harbour", "", "verbatim"],
  ["for a blank", "We can’t keep 40 boats in a harbour", " ", "verbatim"],
  ["without words", "", null, "not-on-record"],
  ["of marks", "(.*)+$ ** 🙂 \0", null, "not-on-record"],
];

const ferry = inventedIndex([
  {
    id: "ferry",
    published: "2023-03-02",
    paragraphs: [
      {
        text: "Dan said the red ferry will never sail again.",
        quotes: [["the red ferry will never sail again", "Dan", "indirect"]],
      },
      {
        text: "“The red ferry will never sail again,” said Ada.",
        quotes: [["“The red ferry will never sail again,”", "Ada"]],
      },
      {
        text: "“The red ferry will hardly sail again,” said Bram.",
        quotes: [["“The red ferry will hardly sail again,”", "Bram"]],
      },
      {
        text: "“The red hall burns,” said Cora.",
        quotes: [["“The red hall burns,”", "Cora"]],
      },
      { text: "The old lamps of the pier went out at night." },
      {
        text: "Eva said that the old lamps of the pier went out at night.",
        quotes: [["the old lamps of the pier went out at night", "Eva", "indirect"]],
      },
      {
        text: "A voice cried, “The green boat is burning now!”",
        quotes: [["“The green boat is burning now!”", null]],
      },
      {
        text: "“The red ferry will scarcely sail again,” cried a voice.",
        quotes: [["“The red ferry will scarcely sail again,”", null]],
      },
      {
        text: "“Lamps burn brightly. Rafts rot slowly,” said Ida. “Nets tear quickly. Oars break.”",
        quotes: [
          ["“Lamps burn brightly. Rafts rot slowly,”", "Ida"],
          ["“Nets tear quickly. Oars break.”", "Ida"],
        ],
      },
      {
        text: "“Crabs walk sideways. Gulls cry loudly. Seals sleep soundly,” said Ida.",
        quotes: [["“Crabs walk sideways. Gulls cry loudly. Seals sleep soundly,”", "Ida"]],
      },
      { text: "Fay left.", mentions: [["Fay", "Fay"]] },
    ],
  },
]);

/** Of lines that are alike: what is claimed, for whom, whose line is taken, and what it is. */
const claims = [
  ["The red ferry will never sail again", null, ["Ada", "direct"], "verbatim"],
  ["The red ferry will never sail again", "Ada", ["Ada", "direct"], "verbatim"],
  ["The red ferry will never sail again", "Dan", ["Dan", "indirect"], "paraphrase"],
  ["The red ferry will never sail again", "Bram", ["Ada", "direct"], "other-speaker"],
  ["The red ferry will not sail again", "Bram", ["Bram", "direct"], "altered"],
  ["The red ferry will not sail again", "Ada", ["Ada", "direct"], "altered"],
  ["The red ferry will never ever sail again", "Bram", ["Bram", "direct"], "altered"],
  ["The red ferry will never ever sail again", "Cora", ["Ada", "direct"], "other-speaker"],
  ["The red ferry will never ever sail again", null, ["Ada", "direct"], "altered"],
  ["The old lamps of the pier went out", null, ["Eva", "indirect"], "paraphrase"],
  ["The green boat is burning now", "Ada", [undefined, "direct"], "verbatim"],
  ["The green boat is burning now", "Fay", [undefined, "direct"], "verbatim"],
  ["The red ferry will never ever sail again", "Fay", ["Ada", "direct"], "other-speaker"],
  ["Lamps burn brightly. Nets tear quickly.", null, ["Ida", "direct"], "verbatim"],
  ["Crabs walk sideways. Seals sleep soundly.", null, ["Ida", "direct"], "altered"],
] as const;

describe("check", () => {
  it.each(cases)("judges a claim %s", (_, quote, person, verdict) => {
    const answered = verdict !== "not-on-record";
    expect(check(harbour, { quote, person })).toMatchObject({ verdict, answered });
  });

  it.each([
    ["We can keep 40 boats in a harbour", "negation"],
    ["We can’t keep 50 boats in a harbour", "number"],
    ["Oster on this council ever asked the fishermen", "negation"],
  ] as const)("says what kind of word changed in %s", (quote, note) => {
    const notes = check(harbour, { quote }).differences.map((difference) => difference.note);
    expect(notes).toContain(note);
  });

  it.each([
    ["nobody ever asked the fishermen", ["missing: on this council"]],
    ["nobody asked the fishermen", ["missing: on this council ever"]],
    ["Oster on this council ever asked", ["changed: Oster → Nobody"]],
    ["We keep boats in a harbour", ["missing: can’t", "missing: 40"]],
  ])("finds the words that are on record in %s", (quote, changes) => {
    const { differences, hits } = check(harbour, { quote });
    const told = differences
      .filter(({ kind }) => kind !== "same")
      .map(({ kind, claimed, onRecord }) => {
        const recorded = onRecord && sliceSpan(hits[0]!.article.text, onRecord);
        return `${kind}: ${[claimed, recorded].filter(Boolean).join(" → ")}`;
      });
    expect(told).toEqual(changes);
  });

  it("shows both sides of a change", () => {
    const { differences, hits } = check(harbour, {
      quote: "We can’t keep 50 boats in a harbour without walls",
    });
    const sides = differences.map(({ kind, claimed, onRecord }) => [
      kind,
      claimed,
      onRecord && sliceSpan(hits[0]!.article.text, onRecord),
    ]);
    expect(sides).toEqual([
      ["same", "We can’t keep", "We can’t keep"],
      ["changed", "50", "40"],
      ["same", "boats in a harbour without walls", "boats in a harbour without walls"],
    ]);
  });

  it("claims nothing for a person it does not know", () => {
    expect(
      check(harbour, { quote: "We can’t keep 40 boats", person: "Cora Vane" }).claimedFor,
    ).toBeNull();
  });

  it("shows the five nearest lines, the one that it judges first", () => {
    const { hits, score } = check(harbour, { quote: "ever asked the fishermen what they need" });
    expect(hits.length).toBeGreaterThan(2);
    expect(hits.length).toBeLessThanOrEqual(5);
    expect(sliceSpan(hits[0]!.article.text, hits[0]!)).toContain("Nobody on this council");
    const scores = hits.map((hit) => hit.score);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    expect(score).toBeGreaterThan(0.5);
    expect(new Set(hits.map(({ start, end }) => `${start}-${end}`)).size).toBe(hits.length);
    expect(hits[0]!.matched.map((span) => sliceSpan(hits[0]!.article.text, span))).toEqual([
      "ever asked the fishermen what they need",
    ]);
  });

  it("lays a claim that is joined from two beside both, each with its own words", () => {
    const quote =
      "ever asked the fishermen what they need. They would have said: dredge the channel.";
    const { beside, hits } = check(harbour, { quote });
    expect(beside.map(({ speaker }) => speaker?.name)).toEqual(["Bram Oster", "Bram Oster"]);
    expect(hits.slice(0, 2)).toEqual(beside);
  });

  it.each([
    [
      "fishermen won’t would",
      ["fishermen|fishermen", "|what they", "won’t|need", "|They", "would|would"],
    ],
    ["the channel.” We said", ["the|the", "channel|fishermen", "We|have", "said|said"]],
  ])("shows no word twice and none of the article between two quotations: %s", (quote, sides) => {
    const { differences, beside } = check(harbour, { quote });
    const { text } = beside[0]!.article;
    expect(
      differences.map(({ claimed, onRecord }) => `${claimed}|${sliceSpan(text, onRecord!)}`),
    ).toEqual(sides);
  });

  it("has nothing to show and no score where nothing is near", () => {
    const answer = check(harbour, { quote: "zzz" });
    expect(answer).toMatchObject({ answered: false, score: 0, hits: [], differences: [] });
  });

  it.each(claims)("takes a claim for %s, %s", (quote, person, line, verdict) => {
    const { hits, ...answer } = check(ferry, { quote, person });
    expect([hits[0]!.speaker?.name, hits[0]!.quotation?.quotation.kind, answer.verdict]).toEqual([
      ...line,
      verdict,
    ]);
  });

  it("keeps every difference inside somebody's words on record, and every hit inside its quotation", () => {
    const words = harbour.story.quotations.flatMap((q) => sliceSpan(q.article.text, q).split(" "));
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words, "never", "…"), { maxLength: 14 }), (some) => {
        const { differences, beside, hits, score } = check(harbour, { quote: some.join(" ") });
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
        expect(hits.slice(0, beside.length)).toEqual(beside);
        const words = beside.flatMap(
          (hit): readonly Span[] => hit.quotation?.quotation.contents ?? [hit],
        );
        for (const { onRecord } of differences)
          if (onRecord) expect(words.some((each) => spanContains(each, onRecord))).toBe(true);
        for (const { quotation, start, end } of hits)
          if (quotation) expect({ start, end }).toEqual(spanOf(quotation));
        const places = hits.map(({ article, start, end }) => `${article.id} ${start} ${end}`);
        expect(places).toEqual([...new Set(places)]);
      }),
      { seed: 3, numRuns: 150 },
    );
  });
});

function spanOf({ start, end }: Span): Span {
  return { start, end };
}
