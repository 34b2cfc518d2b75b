import { describe, expect, it } from "vitest";
import { readQuestion } from "#search/questions/read-question.ts";
import { scoreSentences } from "#search/questions/score-sentences.ts";
import {
  createFeatureReader,
  SENTENCE_FEATURES,
  type SentenceFeature,
} from "#search/questions/sentence-features.ts";
import { inventedIndex } from "../../helpers/invented-story.ts";

const { sentences: index, people } = inventedIndex([
  {
    id: "Winter_harbour friendship",
    published: null,
    paragraphs: [
      {
        text: "Ada Quill closed the harbour in 2019. She sold 40 boats there. Norwick slept.",
        mentions: [
          ["Ada Quill", "Ada Quill"],
          ["She", "Ada Quill"],
        ],
      },
      { text: "The boats had friendly walls." },
    ],
  },
]);

const RANKS = {
  sentences: new Map([
    [0, 1],
    [1, 0.5],
  ]),
  paragraphs: new Map([
    [0, 0.5],
    [1, 1],
  ]),
};

function read(text: string, place: number) {
  const question = readQuestion(index, people, text);
  const scores = scoreSentences(index, question);
  const { features, words } = createFeatureReader(index, question, scores, RANKS)(place);
  /** The share of the question's weight that these words have. */
  const share = (...asked: readonly string[]) =>
    question.telling
      .filter(({ folded }) => asked.includes(folded))
      .reduce((sum, { weight }) => sum + weight, 0) / question.weight;
  return { features, words, share, question, scores };
}

/** Shares are of the words named, by their weight in the question. */
type Row = readonly [
  feature: SentenceFeature,
  question: string,
  place: number,
  words: readonly string[],
];

describe("which of the question's words a sentence and its paragraph hold", () => {
  it.each<Row>([
    ["sentenceCoverage", "Who closed the harbour walls?", 0, ["closed", "the", "harbour"]],
    ["sentenceCoverage", "Who closed the harbour walls?", 2, []],
    // A person is held where she is meant, by whatever word.
    ["sentenceCoverage", "Which boats did Quill sell?", 1, ["boats", "quill", "sell"]],
    ["paragraphCoverage", "Who closed the boats’ walls?", 0, ["closed", "the", "boats"]],
    ["paragraphCoverage", "Who closed the boats’ walls?", 3, ["the", "boats", "walls"]],
    // The title's words stand around every sentence.
    ["contextCoverage", "Who sold old boats and harbour walls?", 0, ["sold", "boats"]],
    ["contextCoverage", "Who sold the harbour walls?", 3, ["harbour"]],
    ["contextCoverage", "Who sold the old winter walls?", 3, []],
    ["previousCoverage", "Who closed boats in Norwick?", 1, ["closed", "boats", "in"]],
    ["previousCoverage", "Who closed boats in Norwick?", 0, ["closed", "in"]],
    ["previousCoverage", "Who closed boats in Norwick?", 3, ["boats"]],
    ["neighbourCoverage", "Who closed boats in Norwick?", 1, ["closed", "in", "norwick"]],
    ["neighbourCoverage", "Who closed boats in Norwick?", 0, ["boats"]],
    ["neighbourCoverage", "Who closed boats in Norwick?", 2, ["boats"]],
    // A word that begins as one of the sentence does, by five letters.
    ["likeWords", "Who sold the friendship?", 3, ["friendship"]],
    ["likeWords", "Who sold the walled boats?", 3, []],
    ["likeWords", "Who sold the friend?", 0, []],
    // The heaviest of the missing words.
    ["missingInSentence", "Who closed boats in Norwick?", 1, ["norwick"]],
    ["missingInSentence", "Who closed the harbour?", 0, []],
    ["missingInParagraph", "Who closed harbour walls?", 1, ["walls"]],
    ["missingInParagraph", "Who closed the harbour?", 1, []],
    ["missingInParagraph", "Who of them?", 1, []],
  ])("%s of “%s” in sentence %i", (feature, text, place, words) => {
    const { features, share } = read(text, place);
    expect(features[feature]).toBeCloseTo(share(...words), 10);
  });

  it("is squared where all the more is worth all the more", () => {
    const { features } = read("Who closed the harbour walls?", 0);
    expect(features.sentenceCoverageSquared).toBeCloseTo(features.sentenceCoverage ** 2, 10);
  });
});

describe("what a sentence says beside the question's words", () => {
  it.each<readonly [SentenceFeature, string, number, number]>([
    ["nameCoverage", "Who closed the harbour?", 0, 0.5],
    ["nameCoverage", "Did Quill close it?", 0, 1],
    ["nameCoverage", "Did Quill close it?", 3, 0],
    ["numberCoverage", "Who sold 40 boats?", 1, 0.5],
    ["numberCoverage", "Who sold 40 boats?", 0, -0.5],
    ["numberCoverage", "Who sold 40 boats in 2019?", 1, 0],
    ["numberCoverage", "Who sold boats?", 1, 0],
    ["peopleCoverage", "What did Quill sell?", 1, 1],
    ["peopleCoverage", "What did Quill sell?", 2, 0],
    ["peopleCoverage", "What was sold?", 1, 0.5],
    // The noun behind the question word: here, in the paragraph, elsewhere, unknown, none.
    ["focusPresence", "Which boats did she sell?", 1, 1],
    ["focusPresence", "Which boats did she sell?", 0, 0.3],
    ["focusPresence", "Which boats did she sell?", 3, 1],
    ["focusPresence", "Which harbour did she sell?", 3, 0],
    ["focusPresence", "Which zebra did she sell?", 0, 0.3],
    ["focusPresence", "Who?", 0, 0.3],
    ["focusPresence", "Boats which", 1, 0.3],
    ["answerPresence", "When did Quill close the harbour?", 0, 1],
    ["answerPresence", "When did Quill close the harbour?", 1, 0],
    ["answerAbsence", "When did Quill close the harbour?", 1, 1],
    ["answerAbsence", "When did Quill close the harbour?", 0, 0],
    ["answerPresence", "What did Quill close?", 0, 0],
    ["answerAbsence", "What did Quill close?", 0, 0],
    ["answerPresence", "How did Quill close it?", 0, 0],
    ["answerAbsence", "How did Quill close it?", 0, 0],
    // People are no place.
    ["answerPresence", "Where were they?", 0, 0],
    ["answerPresence", "Who were they?", 0, 1],
    ["answerPresence", "Where were they?", 2, 1],
    ["startsWithTerm", "Who closed the harbour?", 0, 1],
    ["startsWithTerm", "Who broke the harbour?", 0, 0],
    ["startsWithTerm", "Was the wall old?", 3, 0],
    ["logLength", "Who?", 0, Math.log(7 / 25)],
    ["logLength", "Who?", 2, Math.log(2 / 25)],
  ])("%s of “%s” in sentence %i is %f", (feature, text, place, value) => {
    expect(read(text, place).features[feature]).toBeCloseTo(value, 10);
  });

  it("weighs names and the presence of an answer by what is held", () => {
    const { features, share } = read("When did Quill close Norwick?", 0);
    expect(features.nameCoverage).toBeCloseTo(share("quill") / share("quill", "norwick"), 10);
    expect(features.answerPresenceTimesCoverage).toBeCloseTo(features.sentenceCoverage, 10);
    const { features: of, share: ofHow } = read("How did Quill close Norwick?", 0);
    expect(of.answerPresenceTimesCoverage).toBeCloseTo(0.5 * ofHow("quill", "close"), 10);
  });
});

describe("how a sentence scores and ranks", () => {
  it("is its BM25 and its paragraph's, by the question's weight", () => {
    const { features, scores, question } = read("Who sold boats?", 1);
    expect(features.sentenceBm25).toBe(scores.sentences[1]! / question.weight);
    expect(features.paragraphBm25).toBe(scores.paragraphs[0]! / question.weight);
  });

  it.each([
    [0, 1, 0.5, 0],
    [1, 0.5, 0.5, 0],
    [2, 0, 0.5, 0],
    [3, 0, 1, 1],
  ])("sentence %i: %f, its paragraph %f, the best: %i", (place, sentence, paragraph, best) => {
    const { sentenceRank, paragraphRank, bestParagraph } = read("Who sold boats?", place).features;
    expect([sentenceRank, paragraphRank, bestParagraph]).toEqual([sentence, paragraph, best]);
  });

  it("has all features, and the sentence's words", () => {
    const { features, words } = read("Who sold boats?", 1);
    expect(Object.keys(features).toSorted()).toEqual(SENTENCE_FEATURES.toSorted());
    expect(words()).toEqual(["she", "sold", "40", "boats", "there"]);
  });
});
