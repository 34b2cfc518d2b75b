import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { LookupResult } from "#search/lookup/lookup.ts";
import { foldedAt, type PassageIndex } from "#search/passages/passage-index.ts";
import { createStoryIndex, type StoryIndex } from "#search/story-index.ts";
import { createWordReader } from "#search/words/word-reader.ts";
import { buildStory } from "#story/build-story.ts";
import type { Correction } from "#story/correction.ts";
import { textAnchor } from "#story/corrections/text-anchor.ts";
import type { AnalysedArticle } from "#story/story.ts";
import { finish } from "#text/steps.ts";
import { editedArticles } from "../helpers/edited-articles.ts";
import { finishInTurns } from "../helpers/finish-in-turns.ts";

const info = { id: "made", title: "Made", description: null, aliases: {} };

describe("createStoryIndex", () => {
  it("indexes with a reader that read other articles before as with a new one", () => {
    fc.assert(
      fc.property(editedArticles, (all) => {
        const reader = createWordReader();
        for (const articles of all) {
          for (const corrections of [[], notSpoken(articles)]) {
            const renewed = createStoryIndex(buildStory(info, articles, corrections), reader);
            finish(renewed.makeReady());
            const cloned = structuredClone(articles);
            const anew = createStoryIndex(buildStory(info, cloned, corrections));
            expect(held(renewed)).toEqual(held(anew));
          }
        }
      }),
      { numRuns: 15 },
    );
  });

  it("indexes several stories at once with one reader as each with its own", () => {
    fc.assert(
      fc.property(editedArticles, (all) => {
        const reader = createWordReader();
        const stories = all.map((articles) => buildStory(info, articles));
        const indexes = stories.map((story) => createStoryIndex(story, reader));
        const [first, ...others] = indexes.map((index) => index.makeReady());
        if (first) finish(first);
        finishInTurns(others);
        const clones = all.map((articles) => buildStory(info, structuredClone(articles)));
        expect(indexes.map(held)).toEqual(clones.map((story) => held(createStoryIndex(story))));
      }),
      { numRuns: 15 },
    );
  });
});

/** That the first article's first quotation is none. */
function notSpoken([first]: readonly AnalysedArticle[]): readonly Correction[] {
  const quotation = first?.analysis.quotations[0];
  if (first === undefined || quotation === undefined) return [];
  const anchor = textAnchor(first.article, quotation);
  return [{ id: 1, on: "2024-01-02", change: { kind: "not-a-quotation", anchor, what: {} } }];
}

/** All that the indexes hold, without their functions and numbering, and what a lookup finds. */
function held({ people, quotations, topics, titles, places, sentences, lines }: StoryIndex) {
  const marks = (word: string) => {
    const stem = places.words.find(word);
    return stem === undefined ? null : places.words.marksOf(stem);
  };
  return {
    people: people.people.map((person) => [person, people.namesOf(person), quotations.by(person)]),
    samples: people.people.map(quotations.sampleOf),
    mostQuoted: quotations.mostQuoted,
    topics,
    titled: titles.fuzzy("the harbour", 5),
    marks: ["harbour", "council", "nobodi", "2019", "post"].map(marks),
    mentions: people.people.map(places.mentionsOf),
    mentioning: people.people.map(sentences.mentioning),
    sentences: Array.from({ length: sentences.size }, (_, at) => sentences.sentenceAt(at)),
    paragraphs: [sentences.paragraphOf, sentences.paragraphStarts],
    sentenceWords: inWords(sentences.passages, sentences.paragraphWeight),
    lines: Array.from({ length: lines.passages.size }, (_, at) => lines.lineAt(at)),
    lineWords: inWords(lines.passages, lines.passages.stemWeight),
    found: told(lines.lookup("nobody askd about the harbor, they could not wait", 5)),
    typed: told(lines.lookup("could not wa", 5, true)),
  };
}

/** An index over passages by its words and stems, which may have other numbers. */
function inWords(index: PassageIndex, weights: Float32Array) {
  const { size, length, passages, postings, vocabulary } = index;
  const stems = Array.from(vocabulary.held, (word) => vocabulary.stemOf[word]!);
  return {
    size,
    length,
    passages: Array.from({ length: size }, (_, passage) =>
      Array.from({ length: passages.ends[passage]! - passages.starts[passage]! }, (_, at) =>
        foldedAt(index, passages.starts[passage]! + at),
      ),
    ),
    held: Array.from(vocabulary.held, (word) => vocabulary.words[word]),
    byStem: stems.map((stem) => ({
      passages: postings.items.slice(postings.starts[stem], postings.starts[stem + 1]),
      weight: weights[stem],
      rank: vocabulary.rankOfStem[stem],
    })),
  };
}

/** The words of the query have numbers that differ from index to index. */
function told({ query, found }: LookupResult) {
  return {
    found,
    words: query.words.map(({ folded, weight, stems }) => [
      folded,
      weight,
      stems.map(([, likeness]) => likeness),
    ]),
  };
}
