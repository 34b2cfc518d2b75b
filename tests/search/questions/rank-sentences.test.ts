import { describe, expect, it } from "vitest";
import { orderSentences, rankSentences } from "#search/questions/rank-sentences.ts";
import { readQuestion } from "#search/questions/read-question.ts";
import { SENTENCE_FEATURES, type SentenceWeights } from "#search/questions/sentence-features.ts";
import { sliceSpan } from "#text/span.ts";
import { inventedIndex } from "../../helpers/invented-story.ts";

const weighing = (weights: Partial<SentenceWeights>): SentenceWeights =>
  ({
    ...Object.fromEntries(SENTENCE_FEATURES.map((name) => [name, 0])),
    ...weights,
  }) as SentenceWeights;

const FILLER = Array.from({ length: 70 }, (_, at) => `Ferry ${at} left.`);
const { sentences, people } = inventedIndex([
  {
    id: "one",
    published: null,
    paragraphs: [
      { text: "The bridge fell. Nobody crossed. The bridge was shut for a very long winter." },
      { text: "Boats sank." },
      ...FILLER.map((text) => ({ text })),
    ],
  },
]);

function ranked(text: string, weights: Partial<SentenceWeights>) {
  const question = readQuestion(sentences, people, text);
  return rankSentences(sentences, question, weighing(weights));
}

const shown = (text: string, weights: Partial<SentenceWeights>) =>
  ranked(text, weights).map(({ place }) => {
    const sentence = sentences.sentenceAt(place);
    return sliceSpan(sentence.article.text, sentence);
  });

describe("rankSentences", () => {
  it("ranks what holds the words, and what stands in the paragraph with it", () => {
    expect(shown("When did the bridge fall?", { sentenceBm25: 1 })).toEqual([
      "The bridge fell.",
      "The bridge was shut for a very long winter.",
      "Nobody crossed.",
    ]);
    expect(shown("When did the bridge fall?", { logLength: 1 })[0]).toBe(
      "The bridge was shut for a very long winter.",
    );
    expect(shown("Who sold zebras?", { sentenceBm25: 1 })).toEqual([]);
  });

  it("gives the first the rank 1, the next 1/2, and nothing to those without a word", () => {
    const ranks = ranked("When did the bridge fall?", { sentenceBm25: 1 }).map(({ features }) => [
      features.sentenceRank,
      features.paragraphRank,
      features.bestParagraph,
    ]);
    expect(ranks).toEqual([
      [1, 1, 1],
      [1 / 2, 1, 1],
      [0, 1, 1],
    ]);
    const two = ranked("Did boats leave the bridge?", { sentenceBm25: 1 });
    const paragraphs = two.map(({ features }) => features.paragraphRank);
    expect(new Set(paragraphs.slice(0, 4)).size).toBeGreaterThan(1);
  });

  it("looks at the sixty best sentences, of equals the first", () => {
    const places = ranked("Which ferry left?", {}).map(({ place }) => place);
    expect(places).toEqual(Array.from({ length: 60 }, (_, at) => 4 + at));
  });

  it("ranks forty sentences and twenty paragraphs", () => {
    const { length: sentencesRanked } = ranked("Which ferry left?", {}).filter(
      ({ features }) => features.sentenceRank > 0,
    );
    const { length: paragraphsRanked } = ranked("Which ferry left?", {}).filter(
      ({ features }) => features.paragraphRank > 0,
    );
    expect([sentencesRanked, paragraphsRanked]).toEqual([40, 20]);
  });
});

describe("of the words asked", () => {
  const indexOf = (...texts: readonly string[]) =>
    inventedIndex([{ id: "one", published: null, paragraphs: texts.map((text) => ({ text })) }]);
  const read = ({ sentences, people }: ReturnType<typeof indexOf>, text: string) =>
    rankSentences(sentences, readQuestion(sentences, people, text), weighing({})).toSorted(
      (a, b) => a.place - b.place,
    );

  it("the sentence that holds more, or is shorter, ranks before", () => {
    const index = indexOf("A very long old wall stood. The walls fell. Walls.");
    const ranks = read(index, "Which walls fell?").map(({ features }) => features.sentenceRank);
    expect(ranks).toEqual([1 / 3, 1, 1 / 2]);
  });

  it("the four best paragraphs are looked at as a whole", () => {
    const six = Array.from({ length: 6 }, (_, at) => `Ferry ${at} left. Nobody came.`);
    const places = read(indexOf(...six), "Which ferry left?").map(({ place }) => place);
    expect(places).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 10]);
  });

  it.each([
    ["at its start", 3, [0, 3, 999]],
    ["in its midst", 1700, [1200, 1700, 2199]],
    ["at its end", 2999, [2000, 2999]],
  ])("of a paragraph of 3,000 a thousand around the best are looked at: %s", (_, at, expected) => {
    const sentences = Array.from({ length: 3000 }, (_, each) =>
      each === at ? "The tall bridge fell." : "Nobody came.",
    );
    const places = read(indexOf(sentences.join(" ")), "Which bridge fell?").map(
      ({ place }) => place,
    );
    expect(places).toHaveLength(1000);
    expect(
      [places[0], at, places.at(-1)].filter((place, i, all) => all.indexOf(place) === i),
    ).toEqual(expected);
  });
});

it("orders by the weights, equals by their place", () => {
  const candidates = ranked("When did the bridge fall?", {}).toReversed();
  const places = (weights: Partial<SentenceWeights>) =>
    orderSentences(candidates, weighing(weights)).map(({ place }) => place);
  expect(places({})).toEqual([0, 1, 2]);
  expect(places({ logLength: 1 })).toEqual([2, 0, 1]);
  expect(places({ logLength: -1 })).toEqual([1, 0, 2]);
  const [first] = orderSentences(candidates, weighing({ logLength: 2 }));
  expect(first?.score).toBeCloseTo(2 * Math.log(9 / 25), 10);
});
