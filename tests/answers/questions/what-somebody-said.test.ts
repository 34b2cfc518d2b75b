import { describe, expect, it } from "vitest";
import { analyze } from "#analysis/analyze.ts";
import { whatSomebodySaid } from "#answers/questions/what-somebody-said.ts";
import { readQuestion } from "#search/questions/read-question.ts";
import { createStoryIndex } from "#search/story-index.ts";
import type { Quotation } from "#story/analysis.ts";
import { createArticle } from "#story/article.ts";
import { buildStory } from "#story/build-story.ts";
import { sliceSpan } from "#text/span.ts";
import { harbour } from "../../helpers/harbour-story.ts";
import { inventedIndex } from "../../helpers/invented-story.ts";

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
    "What's Quill saying?",
    "What’s Quill said about boats?",
    "whats quill said about boats",
    "WHATS QUILL SAYING ABOUT BOATS",
    "What'd Quill say about boats?",
    "What’d Quill said about boats",
    "What've Ada Quill told us of boats?",
    "What're Quill saying of boats?",
    "How’s Quill responded to boats?",
    "hows quill feeling about boats",
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
    ["nor with a contracted is or has", "What's Quill say?"],
    ["nor without its apostrophe", "whats quill say about boats"],
    ["nor with a contracted have", "What've Quill saying?"],
    ["nor with a contracted are", "What're Quill said?"],
    ["nor with a contracted did", "What'd Quill saying?"],
    ["a contraction before an auxiliary", "What's did Quill say?"],
    ["a contracted will", "What'll Quill say?"],
    ["a name that begins like a contraction", "What saying?"],
    ["a noun behind a contraction", "What's the comment?"],
    ["what a state is", "What's Quill State?"],
    ["nobody who says it", "What's been said about Quill?"],
    ["nobody who says it, at length", "What has been said about Quill?"],
    ["a noun", "What did Quill do in the state?"],
    ["a noun after an article", "What is a comment?"],
    ["a part of a name", "What did the Quill State win?"],
    ["a name of eighty letters and more", `What did ${"Quill ".repeat(14)}say?`],
    ["somebody that is no name", "what did the lamps say?"],
    ["nothing but an article", "What did The say?"],
    ["a name further on", "What did the lamps of Paris say?"],
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
    const [toFen, ofFen] = [
      read("What did Olt say to Fen?", index),
      read("What did Olt say about Fen?", index),
    ];
    expect([toFen, ofFen].map((answer) => answer?.answered)).toEqual([true, true]);
    expect(read("What did Cora Vane say about Fen?", index)?.said).toEqual([
      "“The pier is closed,”",
    ]);
    expect(read("What did Olt say about Olt?", index)?.answered).toBe(false);
    expect(read("What did Fen say about Olt?", index)?.answered).toBe(false);
  });

  it("is left to the sentences for somebody without words on record, unless a topic is asked for", () => {
    const index = sayings(["Boats sink.", "Ada"]);
    expect(read("What did Fay say?", index)).toBeNull();
    expect(read("What did Fay say about boats?", index)).toMatchObject({
      answered: false,
      person: "Fay",
      said: [],
    });
  });

  it("is told by whole quotations before scraps, the long ones first, five at most", () => {
    const long = "Boats of every kind and colour sink in the end.";
    const index = sayings(
      ["Boats creak and groan and sway and roll and leak", "Ada", "mixed"],
      ["Boats sink.", "Ada"],
      [long, "Ada"],
      ...Array.from({ length: 5 }, (_, at) => [`Boats ${at}.`, "Ada"] as const),
    );
    const said = read("What did Ada say about boats?", index)?.said;
    expect(said).toHaveLength(5);
    expect(said?.slice(0, 2)).toEqual([`“${long}”`, "“Boats sink.”"]);
    expect(read("What did Cora Vane say about boats?", index)?.said).toHaveLength(5);
  });

  it("is as sure as can be where it is on record, and hardly where it is not", () => {
    const text = "What did Oster say";
    const question = readQuestion(harbour.sentences, harbour.people, text);
    const held = whatSomebodySaid(harbour, { text, question })!;
    const scores = held.hits.map(({ score }) => score);
    expect([held.score, scores[0]]).toEqual([0.95, 0.95]);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    expect(scores.at(-1)).toBeGreaterThan(0.8);
    expect(scores.at(-1)).toBeLessThan(0.9);
    const unheld = whatSomebodySaid(harbour, { text: `${text} about railways`, question })!;
    expect(unheld.score).toBeLessThan(0.2);
  });
});

/** A story of quotations, each a paragraph, in which Fay is named and says nothing. */
function sayings(
  ...quotations: readonly (readonly [words: string, speaker: string, kind?: Quotation["kind"]])[]
) {
  const said = quotations.map(([words, speaker, kind = "direct"]) => ({
    text: `“${words}”`,
    quotes: [[`“${words}”`, speaker, kind] as const],
  }));
  const paragraphs = [...said, { text: "Fay left.", mentions: [["Fay", "Fay"]] as const }];
  return inventedIndex([{ id: "a", published: null, paragraphs }]);
}
