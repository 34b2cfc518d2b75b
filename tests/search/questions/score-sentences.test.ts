import { describe, expect, it } from "vitest";
import type { Question, Term } from "#search/questions/read-question.ts";
import { scoreSentences } from "#search/questions/score-sentences.ts";
import type { SentenceIndex } from "#search/sentences/sentence-index.ts";
import { inventedIndex } from "../../helpers/invented-story.ts";
import { madeQuestion } from "../../helpers/made-scene.ts";

const paragraph = (text: string) => ({ text });

/** Sentences of 2, 4, 2 and 4 words (3 in the mean), in two paragraphs of 6. */
const { sentences: index, people } = inventedIndex([
  {
    id: "one",
    published: null,
    paragraphs: [
      {
        text: "Boats sank. Old boats left Norwick.",
        quotes: [["Old boats left Norwick.", "Ada Quill"]],
      },
      paragraph("Walls fell. Boats had old walls."),
    ],
  },
]);

/** Terms that weigh as given; `stem` -1 where the story does not hold the word. */
function questionOf(
  words: Readonly<Record<string, number>>,
  persons: Partial<Term> = {},
): Question {
  const question = madeQuestion(Object.keys(words).join(" "), words);
  const { stemIdOf } = index.passages.vocabulary;
  const telling = question.telling.map((term) => ({
    ...term,
    stem: stemIdOf.get(term.stemmed) ?? -1,
    ...(term.stemmed === "quill" ? persons : {}),
  }));
  return { ...question, telling };
}

const close = (given: Iterable<number>, expected: readonly number[]) =>
  expect([...given].map((value) => Number(value.toFixed(6)))).toEqual(
    expected.map((value) => Number(value.toFixed(6))),
  );

/** BM25 of one occurrence: k = 1.2, half of it by length. */
const ofSentence = (words: number) => 2.2 / (1 + 1.2 * (0.5 + (0.5 * words) / 3));
/** Of some in a paragraph of mean length. */
const ofParagraph = (count: number) => (2.2 * count) / (count + 1.2);
const inverse = (count: number, size: number) => Math.log(1 + (size - count + 0.5) / (count + 0.5));

describe("scoreSentences", () => {
  it("gives each term its weight by the length of the sentence", () => {
    const { sentences } = scoreSentences(index, questionOf({ boats: 2, sank: 3 }));
    close(sentences, [5 * ofSentence(2), 2 * ofSentence(4), 0, 2 * ofSentence(4)]);
  });

  it("counts the sentences of a paragraph that hold a term, which weighs there what it is among paragraphs", () => {
    // “boats” stands in three of four sentences and in both paragraphs.
    const { paragraphs } = scoreSentences(index, questionOf({ boats: 2 }));
    const weight = (2 * inverse(2, 2)) / inverse(3, 4);
    close(paragraphs, [weight * ofParagraph(2), weight * ofParagraph(1)]);
    const { paragraphs: ofWalls } = scoreSentences(index, questionOf({ walls: 1 }));
    close(ofWalls, [0, (inverse(1, 2) / inverse(2, 4)) * ofParagraph(2)]);
  });

  it("counts a long paragraph for less, six tenths of it by its length", () => {
    const { sentences: uneven } = inventedIndex([
      {
        id: "one",
        published: null,
        paragraphs: [paragraph("Boats sank."), paragraph("Boats had old walls. It rained.")],
      },
    ]);
    const asked = madeQuestion("boats");
    const stem = uneven.passages.vocabulary.stemIdOf.get("boat")!;
    const telling = asked.telling.map((term) => ({ ...term, stem }));
    const weight = inverse(2, 2) / inverse(2, 3);
    const score = (words: number) => (weight * 2.2) / (1 + 1.2 * (0.4 + (0.6 * words) / 4));
    close(scoreSentences(uneven, { ...asked, telling }).paragraphs, [score(2), score(6)]);
  });

  it("counts a word once, however often and in what form it is asked", () => {
    const once = [...scoreSentences(index, questionOf({ boats: 2 })).sentences];
    close(scoreSentences(index, questionOf({ boats: 2, boat: 5 })).sentences, once);
  });

  it("finds a name also where its person is mentioned by other words, or speaks", () => {
    const ada = people.named("Ada Quill");
    const asked = questionOf({ quill: 2 }, { person: ada });
    const { sentences, paragraphs } = scoreSentences(index, asked);
    close(sentences, [0, 2 * ofSentence(4), 0, 0]);
    close(paragraphs, [2 * ofParagraph(1), 0]);
  });

  it("finds where the word stands and where its person is, each sentence once", () => {
    const ada = people.named("Ada Quill");
    const { stemIdOf } = index.passages.vocabulary;
    const asked = questionOf({ quill: 1 }, { person: ada, stem: stemIdOf.get("boat")! });
    close(scoreSentences(index, asked).sentences, [ofSentence(2), ofSentence(4), 0, ofSentence(4)]);
    const walls = questionOf({ quill: 1 }, { person: ada, stem: stemIdOf.get("wall")! });
    close(scoreSentences(index, walls).sentences, [0, ofSentence(4), ofSentence(2), ofSentence(4)]);
  });

  it("finds nothing of words that the story does not hold", () => {
    const { sentences, paragraphs } = scoreSentences(index, questionOf({ zebra: 2, yak: 1 }));
    expect([...sentences, ...paragraphs]).toEqual([0, 0, 0, 0, 0, 0]);
  });
});

describe("the index of sentences", () => {
  it("knows each sentence's paragraph and where paragraphs begin", () => {
    expect([...index.paragraphOf]).toEqual([0, 0, 1, 1]);
    expect([...index.paragraphStarts]).toEqual([0, 2, 4]);
  });

  it("weighs a stem by the paragraphs that hold it", () => {
    const weightOf = ({ passages, paragraphWeight }: SentenceIndex, stem: string) =>
      paragraphWeight[passages.vocabulary.stemIdOf.get(stem)!];
    expect(weightOf(index, "boat")).toBeCloseTo(inverse(2, 2), 6);
    expect(weightOf(index, "wall")).toBeCloseTo(inverse(1, 2), 6);
    expect(weightOf(index, "norwick")).toBeCloseTo(inverse(1, 2), 6);
  });

  it("does not join the paragraphs of two articles", () => {
    const two = inventedIndex(
      ["a", "b"].map((id) => ({
        id,
        published: null,
        paragraphs: [paragraph("Boats sank."), paragraph("Walls fell. It did.")],
      })),
    ).sentences;
    expect([...two.paragraphOf]).toEqual([0, 1, 1, 2, 3, 3]);
    expect([...two.paragraphStarts]).toEqual([0, 1, 3, 4, 6]);
  });

  it("divides a paragraph after 10,000 sentences", () => {
    const startsOf = (sentences: number) =>
      inventedIndex([
        {
          id: "a",
          published: null,
          paragraphs: [paragraph("It did. ".repeat(sentences).trim()), paragraph("Boats sank.")],
        },
      ]).sentences.paragraphStarts;
    expect([...startsOf(10_000)]).toEqual([0, 10_000, 10_001]);
    expect([...startsOf(20_001)]).toEqual([0, 10_000, 20_000, 20_001, 20_002]);
  });

  it("knows who is mentioned in which sentences", () => {
    const ada = people.named("Ada Quill")!;
    expect(index.mentioning(ada)).toEqual([1]);
  });
});
