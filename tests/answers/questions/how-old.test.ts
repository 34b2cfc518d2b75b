import { describe, expect, it } from "vitest";
import { ask } from "#answers/ask.ts";
import { howOld } from "#answers/questions/how-old.ts";
import { QUESTION_MODELS } from "#search/question-models.ts";
import { readQuestion } from "#search/questions/read-question.ts";
import { createStoryIndex } from "#search/story-index.ts";
import { sliceSpan } from "#text/span.ts";
import { generatedStory } from "../../helpers/generated-story.ts";
import { type InventedArticle, inventedIndex } from "../../helpers/invented-story.ts";

const index = inventedIndex([
  {
    id: "ages",
    published: "2023-03-02",
    paragraphs: [
      {
        text: "Ada Quill, 51, opened the pier with the 34-year-old on Monday.",
        mentions: [
          ["Ada Quill", "Ada Quill"],
          ["the 34-year-old", "Bram Oster"],
        ],
      },
      {
        text: "Cora Vane (29) told Dan Pell, who had come for the 1,200 visitors, about it.",
        mentions: [
          ["Cora Vane", "Cora Vane"],
          ["Dan Pell", "Dan Pell"],
        ],
      },
      {
        text: "Bram Oster, 12 votes ahead, left with Eva Lund, aged 8.",
        mentions: [
          ["Bram Oster", "Bram Oster"],
          ["Eva Lund", "Eva Lund"],
        ],
      },
    ],
  },
]);

/** The age told of Ada Quill by sentences that name her, or null. */
function ageIn(...texts: readonly string[]): string | null {
  const short = read(texts)?.short;
  return short ? sliceSpan(short.article.text, short) : null;
}

function read(texts: readonly string[], text = "How old is Ada Quill?") {
  const article: InventedArticle = {
    id: "a",
    published: null,
    paragraphs: texts.map((each) => ({ text: each, mentions: [["Quill", "Ada Quill"]] })),
  };
  const story = inventedIndex([article]);
  const question = readQuestion(story.sentences, story.people, text);
  return howOld(story, { text, question }, QUESTION_MODELS);
}

describe("how old somebody is", () => {
  it.each([
    ["How old is Ada Quill?", "51"],
    ["How old is Quill", "51"],
    ["how old was Bram Oster?", "34-year-old"],
    ["How old is Cora Vane?", "29"],
    ["How old is Eva Lund?", "8"],
  ])("%s: %s", (question, age) => {
    const { answered, short } = ask(index, { question });
    expect([answered, short && sliceSpan(short.article.text, short)]).toEqual([true, age]);
  });

  it.each(["How old is Dan Pell?", "How old is Gus Horn?"])("%s is not on record", (question) => {
    expect(ask(index, { question }).answered).toBe(false);
    expect(ask(index, { question }).score).toBeLessThanOrEqual(0.1);
  });

  it.each([
    ["How old is Quill?", true],
    ["  “how old was Ada Quill”?!", true],
    ["How old are Quill", true],
    ["How old were Quill", true],
    ["how old Quill", false],
    ["How old isQuill", false],
    ["How old would Quill be", false],
    ["Say, how old is Quill?", false],
    ["How old is?", false],
    [`How old is${" ".repeat(200)}Quill`, false],
    ["", false],
  ])("is asked by %j: %j", (question, isAsked) => {
    expect(read(["Quill, 51, left."], question) !== null).toBe(isAsked);
  });

  it.each([
    ["Quill, 51, left.", "51"],
    ["Away went Quill, 51.", "51"],
    ["Here sat Quill, 51", "51"],
    ["Quill, 51 years of age, left.", "51"],
    ["Quill, 1 year of age, slept.", "1"],
    ["Quill, 101, left.", "101"],
    ["Quill (51) left.", "51"],
    ["Quill, aged 51, left.", "51"],
    ["Quill, now 51, left.", "51"],
    ["Quill, who is 51, left.", "51"],
    ["Quill, who is aged 51, left.", "51"],
    ["Quill aged 51, left.", "51"],
    ["Quill age 51, left.", "51"],
    ["Quill, age 51, left.", "51"],
    ["Quill is 51.", "51"],
    ["Quill was 51, and left.", "51"],
    ["Quill turned 51.", "51"],
    ["Quill turns 51.", "51"],
    ["Quill is now 51.", "51"],
    ["Quill was only 51.", "51"],
    ["QUILL left, as Quill IS 51.", "51"],
  ])("is told by %j: %s", (text, age) => {
    expect(ageIn(text)).toBe(age);
  });

  it.each([
    "Quill, 51 votes ahead, left.",
    "Quill, 5100, left.",
    "Quill is 51 votes ahead.",
    "Quill had 51.",
    "Quill and Bram, 51, left.",
    "Quill 51, left.",
    "Quill, , left.",
    "Quill left. Bram is 51.",
    "Quill, 51yearling, left.",
    "Quill, of the pier, 51, left.",
    "Quill (x51) left.",
    "Quill left.",
  ])("is not told by %j", (text) => {
    const answer = read([text]);
    expect(answer).toMatchObject({ answered: false, short: null });
    expect(answer?.score).toBeLessThanOrEqual(0.1);
  });

  it.each([
    ["the 51-year-old Quill", "51-year-old"],
    ["the 5 year old Quill", "5 year old"],
    ["the 51‑years‑old Quill", "51‑years‑old"],
    ["the 101-YEAR-OLD Quill", "101-YEAR-OLD"],
    ["the year-old Quill", null],
    ["the 1951-year-old Quill", null],
    ["the 51-year-older Quill", null],
    ["the 51/year/old Quill", null],
  ])("is told in what she is called, %j: %s", (called, age) => {
    const story = inventedIndex([
      {
        id: "a",
        published: null,
        paragraphs: [{ text: `Then ${called} left.`, mentions: [[called, "Ada Quill"]] }],
      },
    ]);
    const { short } = ask(story, { question: "How old is Ada Quill?" });
    expect(short && sliceSpan(short.article.text, short)).toBe(age);
  });

  it("is told by sentences in order, surely, the first with the age at hand", () => {
    const answer = read(["Quill left.", "Quill, 51, came.", "Quill is 52."]);
    expect(answer).toMatchObject({ answered: true, person: null });
    expect(answer!.score).toBeGreaterThanOrEqual(0.9);
    const told = answer!.hits.map((hit) => sliceSpan(hit.article.text, hit));
    expect(told).toEqual(["Quill, 51, came.", "Quill is 52."]);
    expect(answer!.hits[0]!.score).toBe(answer!.score);
    expect(answer!.hits[1]!.score).toBeLessThan(answer!.score);
    expect(answer!.hits[1]!.score).toBeGreaterThan(0.8);
  });

  it("is not told of somebody whom no sentence names", () => {
    const story = createStoryIndex(
      generatedStory({
        quotations: 1,
        names: ["Ada Quill", "Bram Oster"],
        sentences: ["The ferry is closed"],
        titles: [null],
        urls: [null],
      }),
    );
    expect(ask(story, { question: "How old is Bram Oster?" })).toMatchObject({ short: null });
    expect(ask(story, { question: "Who is Bram Oster?" }).answered).toBe(false);
  });

  it("offers five of the nearest sentences at most", () => {
    const untold = read(Array.from({ length: 8 }, (_, at) => `Quill left house ${at}.`));
    expect(untold?.hits.map((hit) => sliceSpan(hit.article.text, hit))).toEqual(
      Array.from({ length: 5 }, () => expect.stringMatching(/^Quill left house \d\.$/)),
    );
    const told = read(Array.from({ length: 8 }, (_, at) => `Quill, ${50 + at}, left.`));
    expect(told?.hits).toHaveLength(5);
  });

  it("is asked of people alone", () => {
    const text = "How old is Quill?";
    const story = inventedIndex([
      {
        id: "a",
        published: null,
        paragraphs: [{ text: "Quill, 51, left.", mentions: [["Quill", "Quill"]] }],
      },
    ]);
    const [quill] = story.story.people;
    (quill as { kind: string }).kind = "organisation";
    const question = readQuestion(story.sentences, story.people, text);
    expect(howOld(story, { text, question }, QUESTION_MODELS)).toBeNull();
  });
});
