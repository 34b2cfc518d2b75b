import { describe, expect, it } from "vitest";
import { ANSWER_KINDS } from "#search/short-answer/answer-kind.ts";
import { ANSWER_WEIGHTS } from "#search/short-answer/answer-weights.ts";
import { sentenceMarks } from "#search/short-answer/sentence-marks.ts";
import { shortAnswer } from "#search/short-answer/short-answer.ts";
import { SPAN_FEATURES } from "#search/short-answer/span-features.ts";
import { sliceSpan } from "#text/span.ts";
import { harbour } from "../../helpers/harbour-story.ts";
import { madeQuestion, madeSentence } from "../../helpers/made-scene.ts";

/** Weights of the named features for all kinds of questions; all others weigh nothing. */
const weighing = (weights: Readonly<Record<string, number>>) =>
  new Map(
    ANSWER_KINDS.map((kind) => [
      kind,
      Float64Array.from(SPAN_FEATURES, (name) => weights[name] ?? 0),
    ]),
  );

function answer(text: string, weights: Readonly<Record<string, number>>, question = "Who?") {
  const asked = madeQuestion(question);
  const found = shortAnswer(harbour.sentences, asked, madeSentence(text), weighing(weights));
  return (
    found && {
      text: sliceSpan(found.place.article.text, found.place),
      likelihood: found.likelihood,
    }
  );
}

describe("shortAnswer", () => {
  it("is the stretch with the highest weight", () => {
    expect(answer("It was Ada Quill there", { wholeName: 30 })?.text).toBe("Ada Quill");
    expect(answer("It sank in 2019 there", { hasYear: 30, oneWord: 30 })?.text).toBe("2019");
    expect(answer("It sank in 2019 there", { hasYear: 30, oneWord: 30 })?.likelihood).toBeCloseTo(
      1,
      5,
    );
  });

  // Three stretches, each as likely: the two words share 2/3 with either of them (F1).
  it("is the one that has most in common with all that may be it", () => {
    expect(answer("Ada Quill", {})).toEqual({
      text: "Ada Quill",
      likelihood: expect.closeTo(7 / 9, 10),
    });
  });

  it("is the first of equals", () => {
    // One word each, of the same likelihood, and nothing in common.
    expect(answer("Ada; Bram", {})).toEqual({ text: "Ada", likelihood: expect.closeTo(1 / 2, 10) });
  });

  it("is as unlike what is far from it as what is next to it", () => {
    expect(answer("Ada; Bram; Cara", {})).toEqual({
      text: "Ada",
      likelihood: expect.closeTo(1 / 3, 10),
    });
  });

  it("counts a stretch that is e times as likely so", () => {
    const likely = answer("Ada; 2019", { hasYear: 1 });
    expect(likely).toEqual({ text: "2019", likelihood: expect.closeTo(Math.E / (Math.E + 1), 10) });
  });

  // An article is no word that two stretches have or have not in common.
  it.each(["the", "a", "an"])("does not count “%s”", (article) => {
    const { text, likelihood } = answer(`${article} boat`, {})!;
    expect([text, likelihood]).toEqual([`${article} boat`, expect.closeTo(1, 10)]);
  });

  it("takes the whole of a compound", () => {
    expect(answer("a 43-year-old boat", { hasDigit: 30, twoWords: 30 })?.text).toBe("43-year-old");
  });

  it.each(["", "…", "and was"])("is none where no stretch may be one: “%s”", (text) => {
    expect(answer(text, {})).toBeNull();
  });

  it("weighs by the kind of question, as fitted where nothing else is given", () => {
    expect([...ANSWER_WEIGHTS.keys()]).toEqual([...ANSWER_KINDS]);
    const text = "Ada Quill closed the harbour in 2019 after a storm.";
    const given = (question: string) => {
      const found = shortAnswer(harbour.sentences, madeQuestion(question), madeSentence(text));
      return sliceSpan(found!.place.article.text, found!.place);
    };
    expect(given("When was the harbour closed?")).toBe("2019");
    expect(given("Who closed the harbour?")).toBe("Ada Quill");
  });
});

describe("sentenceMarks", () => {
  const { sentences, people } = harbour;
  const ada = people.named("Ada Quill")!;
  const marks = (place: number, asked: readonly (typeof ada)[]) => {
    const sentence = sentences.sentenceAt(place);
    const question = { ...madeQuestion("Who?"), people: asked };
    const { mentions, askedMentions } = sentenceMarks(sentences, question, sentence);
    const shown = (spans: typeof mentions) =>
      spans.map((span) => sliceSpan(sentence.article.text, span));
    return [shown(mentions), shown(askedMentions)];
  };

  it.each([
    [0, [ada], [["Ada Quill"], ["Ada Quill"]]],
    [0, [], [["Ada Quill"], []]],
    [2, [ada], [["Bram Oster"], []]],
  ] as const)("of sentence %i", (place, asked, expected) => {
    expect(marks(place, asked)).toEqual(expected);
  });
});
