import { describe, expect, test } from "vitest";
import { analyze } from "#analysis/analyze.ts";
import { ask } from "#answers/ask.ts";
import { createStoryIndex } from "#search/story-index.ts";
import { buildStory } from "#story/build-story.ts";
import { sharedIsHere } from "../helpers/shared.ts";
import { answeredWith, reads } from "./answered-with.ts";
import { sampleStory } from "./sample-story.ts";
import { seedStory } from "./seed-story.ts";

type Row = readonly [question: string, answer: string];

/** Kinds of questions that news needs, as both tellings of the story answer them. */
const ANSWERED: Readonly<Record<string, readonly Row[]>> = {
  "who said, called, accused": [
    ["Who called Legend a sellout?", "Kanye West |"],
    ["Who said “I don’t rock with neither of them”?", "Kanye West |"],
    ["Who praised Mr. West for being an open book?", "John Legend |"],
    ["Who demanded an apology?", "Kanye West |"],
  ],
  "whom somebody called, left, was introduced to": [
    ["Who did Kanye West call a sellout?", "John Legend |"],
    ["Who was the singer introduced to?", "Kanye West |"],
  ],
  "who did": [["Who dated Kim Kardashian?", "Pete Davidson |"]],
  when: [
    ["When did Legend leave GOOD Music?", "2016 |"],
    ["When did Kanye West run for president?", "2020 |"],
    ["When was John Legend introduced to Kanye West?", "2001 |"],
    ["When did Ye call Legend a sellout?", "November 2021 |"],
  ],
  "by another name": [
    ["When did the singer leave the label?", "2016 |"],
    ["How old is the singer?", "43-year-old |"],
    ["What did the rapper say about Big Sean?", "I don’t rock with neither of them"],
  ],
  where: [["Where did John Legend appear?", "Axe Files"]],
  "how many, how old": [
    ["How many albums did Legend make for the label?", "six"],
    ["How old is John Legend?", "43-year-old |"],
  ],
  why: [
    ["Why was Ye upset?", "didn’t support his run"],
    ["Why did Kanye and Legend stop being friends?", "politics|Trump"],
  ],
  "what somebody said about": [
    ["What did Kanye say about Big Sean?", "I don’t rock with neither of them"],
    ["What did Legend say about Donald Trump?", "supporting Trump"],
  ],
  "who is": [
    ["Who is Kanye West?", "rapper|former label boss"],
    ["Who is David Axelrod?", "CNN’s"],
  ],
  "which podcast, album, single, label": [
    ["Which podcast was Ye on?", "Drink Champs |"],
    ["What podcast did John Legend appear on?", "Axe Files |"],
    ["What was Legend’s debut album called?", "Get Lifted |"],
    ["Which single came out in 2005?", "Number One |"],
    ["What label was Legend signed to?", "GOOD Music |"],
    ["Which former president did West support?", "Donald Trump |"],
  ],
};

/** The like of them that neither telling answers. */
const NOT_ON_RECORD: readonly string[] = [
  "What did Drake say about John Legend?",
  "What did Kanye say about Taylor Swift?",
  "What did Kid Cudi say about Kanye?",
  "When did Legend leave CNN?",
  "When did Kanye West die?",
  "Where was Kanye West born?",
  "Where did Kanye West go to school?",
  "Where does John Legend live?",
  "Which city did John Legend grow up in?",
  "How many children does Kanye West have?",
  "How old is Kanye West?",
  "How old is Big Sean?",
  "Who is Taylor Swift?",
  "Who is John Legend’s wife?",
  "Which film did John Legend direct?",
  "Which school did Kanye West attend?",
  "What did Kanye West eat?",
];

async function sampleIndex() {
  const { info, articles } = await sampleStory();
  const analysed = articles.map((article) => ({ article, analysis: analyze(article) }));
  return createStoryIndex(buildStory(info, analysed));
}

const TELLINGS = [
  ["the sample story", true, sampleIndex],
  ["the seed article", sharedIsHere, async () => createStoryIndex(await seedStory())],
] as const;

for (const [name, isHere, read] of TELLINGS) {
  describe.skipIf(!isHere)(`questions of each kind on ${name}`, async () => {
    if (!isHere) return;
    const index = await read();

    describe.each(Object.entries(ANSWERED))("%s", (_, rows) => {
      test.each(rows)("%s", (question, wordings) => {
        const answer = ask(index, { question });
        expect(answer.answered && reads(answer, wordings), answeredWith(answer)).toBe(true);
      });
    });

    test.each(NOT_ON_RECORD)("%s is not on record", (question) => {
      const answer = ask(index, { question });
      expect(answer.answered, answeredWith(answer)).toBe(false);
    });
  });
}
