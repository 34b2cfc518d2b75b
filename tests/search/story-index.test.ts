import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createStoryIndex, type StoryIndex } from "#search/story-index.ts";
import { createWordReader } from "#search/word-reader.ts";
import { buildStory } from "#story/build-story.ts";
import { finish } from "#text/steps.ts";
import { editedArticles } from "../helpers/edited-articles.ts";

const info = { id: "made", title: "Made", description: null, aliases: {} };

describe("createStoryIndex", () => {
  it("indexes with a reader that read other articles before as with a new one", () => {
    fc.assert(
      fc.property(editedArticles, (all) => {
        const reader = createWordReader();
        for (const articles of all) {
          const renewed = createStoryIndex(buildStory(info, articles), reader);
          finish(renewed.makeReady());
          const anew = createStoryIndex(buildStory(info, structuredClone(articles)));
          expect(held(renewed)).toEqual(held(anew));
        }
      }),
      { numRuns: 15 },
    );
  });
});

/** All that the indexes hold, without their functions, and what a lookup finds. */
function held({ people, quotations, topics, titles, places, sentences, lines }: StoryIndex) {
  return {
    people: people.people.map((person) => [person, people.namesOf(person), quotations.by(person)]),
    samples: people.people.map(quotations.sampleOf),
    mostQuoted: quotations.mostQuoted,
    topics,
    titled: titles.fuzzy("the harbour", 5),
    words: places.words.vocabulary,
    sentences: Array.from({ length: sentences.size }, (_, at) => sentences.sentenceAt(at)),
    sentenceIndex: {
      ...sentences,
      make: null,
      personIn: null,
      sentenceAt: null,
      passages: { ...sentences.passages, nearWords: null },
    },
    lines: lines.lines,
    passages: { ...lines.passages, nearWords: null },
    found: lines.lookup("nobody askd about the harbor, they could not wait", 5),
    typed: lines.lookup("could not wa", 5, true),
  };
}
