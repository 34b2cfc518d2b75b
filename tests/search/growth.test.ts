import { expect, test } from "vitest";
import { analyze } from "#analysis/analyze.ts";
import { ask } from "#answers/ask.ts";
import { check } from "#answers/check.ts";
import { completeQuotations } from "#answers/complete-quotations.ts";
import { factsAbout } from "#answers/facts-about.ts";
import { quotesBy } from "#answers/quotes-by.ts";
import { timeline } from "#answers/timeline.ts";
import { whoSaid } from "#answers/who-said.ts";
import { createStoryIndex, type StoryIndex } from "#search/story-index.ts";
import { createArticle } from "#story/article.ts";
import { buildStory } from "#story/build-story.ts";
import { countWork } from "../helpers/count-work.ts";
import { generatedStory } from "../helpers/generated-story.ts";

const WANTED = { from: null, to: null, order: null, dates: null, sentences: null };

const QUESTIONS: Readonly<Record<string, (index: StoryIndex) => unknown>> = {
  "a line": (index) => whoSaid(index, { words: "wil sell teh ferry of Norwick" }),
  "a line that is not held": (index) => whoSaid(index, { words: "zebras quietly vex jocks" }),
  "a line while it is typed": (index) => completeQuotations(index, "we will not sel"),
  "a claim": (index) => check(index, { quote: "We will never sell the ferry of Norwick" }),
  "a question": (index) => ask(index, { question: "Who wants to sell the ferry of Norwick?" }),
  "a speaker's words": (index) => ask(index, { question: "What did Ana Roe say about the ferry?" }),
  "whom nobody knows": (index) => ask(index, { question: "What did Zoe Lund say about ferries?" }),
  "somebody's words on a topic": (index) => quotesBy(index, { person: "Ana Roe", about: "ferry" }),
  "facts on a topic": (index) => factsAbout(index, { about: "ferry" }),
  "facts on a person": (index) => factsAbout(index, { about: "Ana Roe" }),
  "a timeline": (index) => timeline(index, { ...WANTED, about: null }),
  "a timeline of a topic": (index) => timeline(index, { ...WANTED, about: "ferry" }),
};

const SMALL = 600;

test.each(Object.entries(QUESTIONS))(
  "%s costs at most twice as much in a story twice as large",
  (_, answer) => {
    expect(work(answer, 2 * SMALL) / work(answer, SMALL)).toBeLessThan(2.2);
  },
);

const KINDS = ["a line", "a question", "somebody's words on a topic", "facts on a person"] as const;

test.each(KINDS)("making ready for %s grows as the story does", (kind) => {
  const readied = (size: number) =>
    countWork(() => void QUESTIONS[kind]?.(createStoryIndex(story(size))));
  expect(readied(2 * SMALL) / readied(SMALL)).toBeLessThan(2.2);
});

test("a first question to one paragraph without end grows as the paragraph does", () => {
  const asked = (size: number) => {
    const index = createStoryIndex(oneParagraph(size));
    return countWork(() => void ask(index, { question: "“We go,” Ann Berg said" }));
  };
  expect(asked(2 * SMALL) / asked(SMALL)).toBeLessThan(2.2);
});

function oneParagraph(quotations: number) {
  const text = "“We go,” Ann Berg said. ".repeat(quotations);
  const article = createArticle({ id: "long", title: "Long", text, published: "2031-05-04" });
  const info = { id: "long", title: "Long", description: null, aliases: {} };
  return buildStory(info, [{ article, analysis: analyze(article) }]);
}

/** Of an answer from indexes that are there already. */
function work(answer: (index: StoryIndex) => unknown, size: number): number {
  const index = createStoryIndex(story(size));
  answer(index);
  return countWork(() => void answer(index));
}

function story(quotations: number) {
  return generatedStory({
    quotations,
    names: ["Ana Roe", "Ivo Kern", "Mara Quist"],
    sentences: [
      "We will not sell the ferry of Norwick",
      "Nobody asked about the bridge before the vote",
      "They closed the harbour in 2019 because of the storm",
      "I want to sell the mill, and the ferry with it",
    ],
    titles: ["A long week"],
    urls: [null],
  });
}
