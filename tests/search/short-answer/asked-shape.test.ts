import { describe, expect, it } from "vitest";
import { answerKind } from "#search/short-answer/answer-kind.ts";
import { askedShape } from "#search/short-answer/asked-shape.ts";
import { madeQuestion } from "../../helpers/made-scene.ts";

it.each([
  ["Why did it fall?", "why"],
  ["When did it fall?", "when"],
  ["How many fell?", "number"],
  ["Where did it fall?", "where"],
  ["Who fell?", "who"],
  ["How did it fall?", "how"],
  ["What is a ferry?", "whatIs"],
  ["What were the walls?", "whatIs"],
  ["What did it carry?", "whatDoes"],
  ["What has it carried?", "whatDoes"],
  ["What ferry sank?", "whatNoun"],
  ["What axis broke?", "whatNoun"],
  ["What isle fell?", "whatNoun"],
  ["The ferry carried what?", "whatNoun"],
])("“%s” weighs its answers as %s", (question, kind) => {
  expect(answerKind(madeQuestion(question))).toBe(kind);
});

describe("askedShape", () => {
  it.each([
    ["Who ruled Norwick?", "subject"],
    ["What did Ada rule?", "do"],
    ["Who does Ada rule?", "do"],
    ["What do they rule?", "do"],
    ["What was the ferry?", "be"],
    ["What is a ferry?", "be"],
    ["Where are the boats?", "be"],
    ["Where were the boats?", "be"],
    ["What has Ada ruled?", "other"],
    ["Who will rule?", "other"],
    ["In what country did Ada rule?", "do"],
    ["Which council member was it?", "be"],
    ["Who doubted it?", "subject"],
    ["Who undid it?", "subject"],
    ["", "subject"],
  ])("“%s” is built with %s", (question, build) => {
    expect(askedShape(madeQuestion(question)).build).toBe(build);
  });

  it.each([
    ["In what country did Ada rule?", "in"],
    ["What is the bridge made of?", "of"],
    ["To what did they turn from?", "to"],
    ["What did Ada rule?", null],
    ["What in Norwick fell?", null],
    ["Into what did the inn turn?", "into"],
    ["What did the inn turn asinto?", null],
  ])("“%s” asks for what stands after “%s”", (question, preposition) => {
    expect(askedShape(madeQuestion(question)).preposition).toBe(preposition);
  });

  it.each([
    ["In what country did Ada rule?", "country", "ada", "rule"],
    ["Which old council member was shot?", "old council member", "shot", "shot"],
    ["How many boats of the fleet sank?", "", "boats", "sank"],
    ["How many boats did the fleet lose?", "boats", "fleet", "lose"],
    ["What ferry did Ada sell?", "ferry", "ada", "sell"],
    ["What did Ada sell?", "", "ada", "sell"],
    ["Why did Ada sell?", "", "ada", "sell"],
    ["How did Ada sell?", "", "ada", "sell"],
    // Too far from the question word to be what it asks for.
    ["Which one two three four five was sold?", "", "one", "sold"],
    ["Which two three four five was sold?", "two three four five", "sold", "sold"],
    // Only a noun behind “what”, “which”, “how” or “whose” says what is asked for.
    ["What they call a ferry was sold?", "", "call", "sold"],
    ["How they rowed a ferry was told?", "", "rowed", "told"],
    ["What prompted the vote was told?", "", "prompted", "told"],
    ["Who of the council was shot?", "", "council", "shot"],
    ["Whose ferry was sold?", "ferry", "sold", "sold"],
    ["Who was it?", "", null, null],
  ])("“%s” asks for “%s”, then tells “%s” … “%s”", (question, focus, first, last) => {
    const stemmed = (words: string | null) =>
      words === null
        ? null
        : madeQuestion(words)
            .terms.map((term) => term.stemmed)
            .join(" ");
    const shape = askedShape(madeQuestion(question));
    expect([...shape.focus].join(" ")).toBe(stemmed(focus));
    expect([shape.firstTelling, shape.lastTelling]).toEqual([stemmed(first), stemmed(last)]);
  });

  it("weighs the telling words, stop words apart", () => {
    expect(
      askedShape(madeQuestion("Who sold the ferry?", { sell: 9, sold: 2, ferry: 3 })).weight,
    ).toBe(5);
    expect(askedShape(madeQuestion("Who was it?")).weight).toBe(1);
  });
});
