import { describe, expect, it } from "vitest";
import { analyze } from "#analysis/analyze.ts";
import { whatSomebodySaid } from "#answers/questions/what-somebody-said.ts";
import { readQuestion } from "#search/read-question.ts";
import { createStoryIndex } from "#search/story-index.ts";
import { createArticle } from "#story/article.ts";
import { buildStory } from "#story/build-story.ts";
import { sliceSpan } from "#text/span.ts";
import { harbour } from "../../helpers/harbour-story.ts";

function read(text: string, index = harbour) {
  const question = readQuestion(index.sentences, index.people, text);
  const answer = whatSomebodySaid(index, { text, question });
  if (!answer) return null;
  const { answered, person, hits } = answer;
  const said = hits.map((hit) => sliceSpan(hit.article.text, hit));
  return { answered, person: person?.name ?? null, said };
}

describe("what somebody said", () => {
  it.each([
    "What did Ada Quill say?",
    "  “what did Quill say",
    "WHAT DID QUILL SAY",
    "What does Quill say about boats",
    "What do Quill think about boats",
    "What has Ada Quill said?",
    "What have Ada Quill told us of boats?",
    "What had Quill thought about boats",
    "What had Quill felt about boats",
    "What has Quill claimed about boats?",
    "What was Quill saying about boats?",
    "What is Quill thinking of boats?",
    "How did Quill respond to boats?",
    "How does Quill feel about boats?",
  ])("is asked by: %s", (question) => {
    expect(read(question)).toMatchObject({ answered: true, person: "Ada Quill" });
  });

  it.each([
    ["another verb", "What did Quill do?"],
    ["another auxiliary", "What could Quill say?"],
    ["another word for what", "Why did Quill say that?"],
    ["no auxiliary", "What Quill said"],
    ["words before it", "Tell me what did Quill say"],
    ["a longer verb", "What did Quill sayeth?"],
    ["no person", "What did say?"],
    ["one word after all", "What didQuill say?"],
    ["a verb that does not go with did", "What did Quill said?"],
    ["nor with does", "What does Quill saying?"],
    ["nor with has", "What has Quill say?"],
    ["nor with was", "What was Quill said to have done?"],
    ["a noun", "What did Quill do in the state?"],
    ["a noun after an article", "What is a comment?"],
    ["a part of a name", "What did the Quill State win?"],
    ["a name of eighty letters and more", `What did ${"Quill ".repeat(14)}say?`],
    ["somebody that is no name", "what did the lamps say?"],
    ["no words at all", ""],
    ["what somebody felt, without words on record", "How did Quill react to railways?"],
    ["what somebody thought, without words on record", "What does Quill think about railways?"],
  ])("is not asked with %s: %s", (_, question) => {
    expect(read(question)).toBeNull();
  });

  const [GIFT, NOBODY, DREDGE, BOATS] = ["“a gift", "“Nobody", "“They would", "“We can’t"];

  it.each([
    ["What did Bram Oster say?", true, [NOBODY, DREDGE, GIFT]],
    ["What did Quill say?", true, [BOATS, "Quill said"]],
    ["What did Oster say about the fishermen?", true, [NOBODY]],
    ["What did Oster say of hotels?", true, [GIFT]],
    ["What did Oster say against “hotels”!?", true, [GIFT]],
    ["What did Oster say regarding parrots and hotels", false, [GIFT, NOBODY, DREDGE]],
    ["What did Oster say about railways?", false, [GIFT, NOBODY, DREDGE]],
    ["What did Oster say about Oster?", false, [GIFT, NOBODY, DREDGE]],
    ["What did Cora Vane say?", false, []],
    ["What did Cora Vane say about fishermen?", false, [NOBODY, "Quill said"]],
    ["what did she say to Quill about fishermen?", false, ["Quill said"]],
  ])("%s: on record %j", (question, answered, begins) => {
    const answer = read(question);
    expect(answer?.answered).toBe(answered);
    const known = [GIFT, NOBODY, DREDGE, BOATS, "Quill said"];
    const said = answer?.said.map((words) => known.find((each) => words.startsWith(each!)));
    expect(said).toEqual(begins);
  });

  it("is what was said to whom the topic names, but not all that others said to the speaker", () => {
    const told = "“The pier is closed,” Mira Olt told Jacob Fen.\n\n“The ferry sank,” Fen said.";
    const article = createArticle({ id: "a", text: told, published: "2020-05-01" });
    const info = { id: "s", title: "S", description: null, aliases: {} };
    const story = buildStory(info, [{ article, analysis: analyze(article) }]);
    const index = createStoryIndex(story);
    expect(story.quotations.map(({ addressee }) => addressee?.name)).toEqual([
      "Jacob Fen",
      undefined,
    ]);
    expect(read("What did Olt say to Fen?", index)?.said).toEqual(["“The pier is closed,”"]);
    expect(read("What did Olt say about Fen?", index)?.said).toEqual(["“The pier is closed,”"]);
    expect(read("What did Cora Vane say about Fen?", index)?.said).toEqual([
      "“The pier is closed,”",
    ]);
    expect(read("What did Olt say about Olt?", index)?.answered).toBe(false);
    expect(read("What did Fen say about Olt?", index)?.answered).toBe(false);
  });
});
