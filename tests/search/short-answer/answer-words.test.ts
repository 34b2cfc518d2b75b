import { describe, expect, it } from "vitest";
import type { AnswerWord } from "#search/short-answer/answer-words.ts";
import { madeQuestion, madeSentence, madeWords } from "../../helpers/made-scene.ts";

/** The words of a sentence for which something holds. */
function wordsWhere(text: string, test: (word: AnswerWord) => boolean, question = ""): string {
  return madeWords(text, madeQuestion(question))
    .filter(test)
    .map(({ folded }) => folded)
    .join(" ");
}

describe("answerWords", () => {
  it("stand at their offsets in the article", () => {
    const { article } = madeSentence("The “old” gate.");
    const words = madeWords("The “old” gate.");
    expect(words.map(({ start, end }) => article.text.slice(start, end))).toEqual([
      "The",
      "old",
      "gate",
    ]);
    expect(words.map(({ marksBefore }) => marksBefore)).toEqual(["", "“", "”"]);
    expect(madeWords("Boats ,  (walls")[1]?.marksBefore).toBe(",(");
  });

  it("are large, stop words, with a digit, or a year", () => {
    const text = "The Quill of 2019 sold 3rd 1066 20 199 2100 Élan iPod A1 12019";
    expect(wordsWhere(text, ({ isLarge }) => isLarge)).toBe("the quill elan a1");
    expect(wordsWhere(text, ({ isStop }) => isStop)).toBe("the of");
    expect(wordsWhere(text, ({ hasDigit }) => hasDigit)).toBe("2019 3rd 1066 20 199 2100 a1 12019");
    expect(wordsWhere(text, ({ isYear }) => isYear)).toBe("2019 1066");
  });

  it("are asked in any form, by the weight and the place of the question's word", () => {
    const question = madeQuestion("Who closed the harbour of Jame?", { harbour: 3 });
    const words = madeWords("James closes the harbours", question);
    expect(words.map(({ asked }) => asked)).toEqual([1, 1, 0, 3]);
    // “the” and “of” count as places of the question, but ask for nothing.
    expect(words.map(({ askedOrder }) => askedOrder)).toEqual([5, 1, 0, 3]);
    const asked = ({ asked }: AnswerWord) => asked > 0;
    expect(wordsWhere("Harris’s boat, hari, ass", asked, "Where is Harris as a boss?")).toBe(
      "harriss",
    );
  });

  it("are what the question asks for when they are its first telling word", () => {
    const isFocus = ({ isFocus }: AnswerWord) => isFocus;
    expect(wordsWhere("a big ferry, two ferries", isFocus, "Which of the ferries was big?")).toBe(
      "ferry ferries",
    );
    expect(wordsWhere("a big ferry, boats", isFocus, "Of the ferries which boat was big?")).toBe(
      "boats",
    );
    expect(wordsWhere("a big ferry", isFocus, "Who?")).toBe("");
  });
});
