import { describe, expect, test } from "vitest";
import { ask } from "#answers/ask.ts";
import { createStoryIndex } from "#search/story-index.ts";
import { sharedIsHere } from "../helpers/shared.ts";
import { answeredWith, reads } from "./answered-with.ts";
import { productExamples } from "./product-examples.ts";
import { seedGold, seedStory } from "./seed-story.ts";

describe.skipIf(!sharedIsHere)("questions on the seed article", async () => {
  if (!sharedIsHere) return;
  const gold = seedGold();
  const index = createStoryIndex(await seedStory());

  test.each(gold.ask)("$question", ({ question, answer: wordings }) => {
    const answer = ask(index, { question });
    expect(answer.answered && reads(answer, wordings), answeredWith(answer)).toBe(true);
  });

  test.each(gold.unanswerable)("%s is not on record", (question) => {
    const answer = ask(index, { question });
    expect(answer.answered, answeredWith(answer)).toBe(false);
  });

  productExamples(index);
});
