import { describe, expect, it } from "vitest";
import { whoSaidSo } from "#answers/questions/who-said-so.ts";
import { QUESTION_MODELS } from "#search/question-models.ts";
import { readQuestion } from "#search/questions/read-question.ts";
import { sliceSpan } from "#text/span.ts";
import { harbour } from "../../helpers/harbour-story.ts";
import { inventedIndex } from "../../helpers/invented-story.ts";

function read(text: string, index = harbour) {
  const question = readQuestion(index.sentences, index.people, text);
  const answer = whoSaidSo(index, { text, question }, QUESTION_MODELS);
  return answer && { ...answer, said: answer.hits.map((hit) => sliceSpan(hit.article.text, hit)) };
}

describe("who said so", () => {
  it.each([
    "Who said the fishermen were never asked?",
    "who called the closure a gift to the hotel owners",
    "  “Who told the meeting of fishermen?",
    "Which councillor said the fishermen were never asked?",
    "Who has said that fishermen were never asked?",
    "Who had said that fishermen were never asked?",
    "Who have said that fishermen were never asked?",
    "Who was saying that fishermen were never asked?",
    "Who is saying that fishermen were never asked?",
    "Who it was who said that fishermen were never asked?",
    "Who it was that said fishermen were never asked?",
    "Whos saying that fishermen were never asked?",
    "Who's saying that fishermen were never asked?",
    "Who’s saying that fishermen were never asked?",
    "Who publicly said that fishermen were never asked?",
    "Who has publicly criticised the council for the fishermen?",
  ])("is asked by: %s", (question) => {
    expect(read(question)?.person?.name).toBe("Bram Oster");
  });

  it.each([
    "Who asks the fishermen?",
    "Who closed the harbour?",
    "Nobody knows who said fishermen were never asked",
    "Which said the fishermen were never asked?",
    "Who could have said the fishermen were never asked?",
    "Who in all of Norwick said it?",
    "Whosaid the fishermen were never asked?",
    "What said the fishermen?",
    "",
  ])("is not asked by: %s", (question) => {
    expect(read(question)).toBeNull();
  });

  it("is told by the words, the nearest first", () => {
    const answer = read("Who said that nobody on the council ever asked the fishermen?");
    expect(answer).toMatchObject({ answered: true });
    expect(answer?.short && sliceSpan(answer.short.article.text, answer.short)).toBe("Oster");
    expect(answer?.said[0]).toContain("ever asked the fishermen");
    const scores = answer?.hits.map(({ score }) => score) ?? [];
    expect(scores[0]).toBeCloseTo(answer?.score ?? 0, 9);
    expect(scores.length).toBeGreaterThan(1);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    expect(new Set(scores).size).toBe(scores.length);
    expect(scores.length).toBeLessThanOrEqual(5);
  });

  it("is nobody where no words of anybody are near", () => {
    const paragraphs = [{ text: "Ada Quill closed the harbour." }];
    const index = inventedIndex([{ id: "a", published: null, paragraphs }]);
    expect(read("Who said that the harbour was closed?", index)).toBeNull();
  });

  it("is nobody where the words are nobody's", () => {
    const index = inventedIndex([
      {
        id: "a",
        published: null,
        paragraphs: [{ text: "“The pier sank.”", quotes: [["“The pier sank.”", null]] }],
      },
    ]);
    expect(read("Who said that the pier sank?", index)).toBeNull();
  });

  it("is not who only spoke of something else", () => {
    const index = inventedIndex([
      {
        id: "a",
        published: null,
        paragraphs: [
          { text: "The old pier of Norwick sank in the storm of that long winter night." },
          { text: "“Lovely weather,” Ada said.", quotes: [["“Lovely weather,”", "Ada"]] },
        ],
      },
    ]);
    expect(read("Who said the old pier of Norwick sank in the storm?", index)).toBeNull();
  });

  it.each([
    ["quoted before reported", "indirect", "mixed", "Bram", "Ada"],
    ["the first of reported", "indirect", "indirect", "Ada", "Ada"],
    ["the first of quoted", "mixed", "direct", "Ada", "Ada"],
    ["somebody's reported before nobody's quoted", "direct", "indirect", "Bram", null],
  ] as const)("is of several in a sentence %s", (_, first, second, name, speaker) => {
    const index = inventedIndex([
      {
        id: "a",
        published: null,
        paragraphs: [
          {
            text: "Ada said the pier sank and Bram called it “a pity”.",
            quotes: [
              ["the pier sank", speaker, first],
              ["“a pity”", "Bram", second],
            ],
            mentions: [
              ["Ada", "Ada"],
              ["Bram", "Bram"],
            ],
          },
        ],
      },
    ]);
    expect(read("Who called it a pity that the pier sank?", index)?.person?.name).toBe(name);
  });

  it("is told by five sentences at most", () => {
    const paragraphs = Array.from({ length: 7 }, (_, at) => {
      const words = `“The pier sank again in year ${at}.”`;
      return { text: words, quotes: [[words, "Ada"]] as const };
    });
    const index = inventedIndex([{ id: "a", published: null, paragraphs }]);
    expect(read("Who said that the pier sank again?", index)?.hits).toHaveLength(5);
  });
});
