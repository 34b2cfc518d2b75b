import { describe, expect, it } from "vitest";
import { analyze } from "#analysis/analyze.ts";
import { ask } from "#answers/ask.ts";
import { createStoryIndex } from "#search/story-index.ts";
import { createArticle } from "#story/article.ts";
import { buildStory } from "#story/build-story.ts";
import { harbour } from "../../helpers/harbour-story.ts";

const TEXT = `Mira Olt, the mayor of Norwick, shut the ferry in 2019.

“We had no money for a ferry,” she said on Monday. Jacob Fen called her a “spender.”

Norwick is small. Nobody knows why the lamps went out.`;

const norwick = createStoryIndex(
  buildStory({ id: "s", title: "S", description: null, aliases: {} }, [
    (() => {
      const article = createArticle({ id: "a", text: TEXT, published: "2020-05-01" });
      return { article, analysis: analyze(article) };
    })(),
  ]),
);

function answerTo(question: string, index = norwick) {
  const { hits, short, answered, person } = ask(index, { question });
  return {
    answered,
    person: person?.name ?? null,
    short: short?.article.text.slice(short.start, short.end) ?? null,
    first: hits[0] ? hits[0].article.text.slice(hits[0].start, hits[0].end) : null,
    hits: hits.length,
  };
}

describe("who somebody is", () => {
  it.each(["Who is Mira Olt?", "who's Olt", "Who was Mira Olt?"])(
    "is told by role: %s",
    (question) => {
      expect(answerTo(question)).toMatchObject({
        answered: true,
        short: expect.stringContaining("the mayor"),
        first: expect.stringContaining("the mayor of Norwick"),
      });
    },
  );

  it("is told by the first sentence where no role is", () => {
    expect(answerTo("Who is Bram Oster?", harbour)).toMatchObject({
      answered: true,
      short: null,
      person: "Bram Oster",
      first: expect.stringContaining("Bram Oster called the closure"),
    });
  });

  it("is not told of somebody who is not there", () => {
    expect(answerTo("Who is Cora Vane?", harbour).answered).toBe(false);
  });
});

describe("what somebody said", () => {
  it("lists whole sentences first where no topic is asked for", () => {
    expect(answerTo("What did Bram Oster say?", harbour)).toMatchObject({
      answered: true,
      person: "Bram Oster",
      first: "“Nobody on this council ever asked the fishermen what they need,”",
      hits: 3,
    });
  });

  it("offers other words of the person, and says that the topic is not on record", () => {
    expect(answerTo("What did Bram Oster say about railways?", harbour)).toMatchObject({
      answered: false,
      person: "Bram Oster",
      hits: 3,
    });
  });

  it("has nothing to offer of a stranger who is asked about nothing", () => {
    expect(answerTo("What did Cora Vane say?", harbour)).toMatchObject({
      answered: false,
      hits: 0,
    });
  });

  it("offers what others said of the topic when a stranger is asked about it", () => {
    expect(answerTo("What did Cora Vane say about fishermen?", harbour)).toMatchObject({
      answered: false,
      person: null,
      first: expect.stringContaining("fishermen"),
    });
  });

  it("leaves what is no name to the sentences", () => {
    expect(answerTo("What did it say about the lamps?").first).toContain("the lamps went out");
  });
});

describe("who said so", () => {
  it("names the speaker where the words stand after a pronoun", () => {
    expect(answerTo("Who said there was no money for a ferry?")).toMatchObject({
      person: "Mira Olt",
      short: "Mira Olt",
    });
  });

  it("names the speaker where the name stands beside the words", () => {
    expect(answerTo("Who called Olt a spender?")).toMatchObject({
      person: "Jacob Fen",
      short: "Jacob Fen",
    });
  });
});
