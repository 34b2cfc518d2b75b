import { describe, expect, it } from "vitest";
import { withoutPeople } from "#search/questions/without-people.ts";
import { createStoryIndex } from "#search/story-index.ts";
import type { Story } from "#story/story.ts";
import { type Span, sliceSpan } from "#text/span.ts";
import { harbour } from "../../helpers/harbour-story.ts";
import { inventedIndex } from "../../helpers/invented-story.ts";

const two = inventedIndex([
  {
    id: "one",
    published: null,
    paragraphs: [
      {
        text: "“Boats sank. Walls fell,” Ada said. Bram left in 2019. Nobody came.",
        quotes: [["“Boats sank. Walls fell,”", "Ada Quill"]],
        mentions: [
          ["Ada", "Ada Quill"],
          ["Bram", "Bram Oster"],
        ],
      },
    ],
  },
  {
    id: "two",
    published: null,
    paragraphs: [{ text: "Bram rowed.", mentions: [["Bram", "Bram Oster"]] }],
  },
]);

/** The same with a time expression. */
const [first, second] = two.story.articles;
const at = first!.article.text.indexOf("2019");
const timex = { start: at, end: at + 4, type: "DATE", value: "2019", foundBy: "made" } as const;
const story: Story = {
  ...two.story,
  articles: [{ ...first!, analysis: { ...first!.analysis, timexes: [timex] } }, second!],
};
const { sentences } = createStoryIndex(story);

describe("the sentences of a story", () => {
  const shown = (place: number) => {
    const { article, start, end, people, quotations, mentions, timexes } =
      sentences.sentenceAt(place);
    const words = (spans: readonly Span[]) =>
      spans.map((span) => sliceSpan(article.text, span)).join(", ");
    return [
      article.id,
      words([{ start, end }]),
      [...people].map(({ name }) => name).join(", "),
      words(quotations),
      words(mentions),
      words(timexes),
    ];
  };
  const QUOTED = "“Boats sank. Walls fell,”";

  it.each([
    // A quotation over two sentences is of both.
    [0, "one", "“Boats sank.", "Ada Quill", QUOTED, "", ""],
    [1, "one", "Walls fell,” Ada said.", "Ada Quill", QUOTED, "Ada", ""],
    [2, "one", "Bram left in 2019.", "Bram Oster", "", "Bram", "2019"],
    [3, "one", "Nobody came.", "", "", "", ""],
    [4, "two", "Bram rowed.", "Bram Oster", "", "Bram", ""],
  ])("%i: in %s, “%s”", (place, ...held) => {
    expect(shown(place)).toEqual(held);
  });

  it("are as many as all articles have, and each is kept", () => {
    expect(sentences.size).toBe(5);
    expect(sentences.sentenceAt(2)).toBe(sentences.sentenceAt(2));
  });

  it("are not there in a story without any", () => {
    expect(createStoryIndex({ ...story, articles: [], quotations: [] }).sentences.size).toBe(0);
  });
});

describe("a sentence without its people", () => {
  const { story, sentences } = harbour;
  const text = (place: number) => {
    const { article, ...span } = sentences.sentenceAt(place);
    return sliceSpan(article.text, span);
  };

  it.each([
    [
      0,
      "_________, the mayor of Norwick, closed the old harbour in 2019 after a storm broke its eastern wall.",
    ],
    [2, "__________ called the closure “a gift to the hotel owners” and left the council in 2021."],
  ])("%i: %s", (place, left) => {
    expect(withoutPeople(sentences, sentences.sentenceAt(place), text(place))).toBe(left);
  });

  it("keeps pronouns, those who are no people, and what nobody is known for", () => {
    const sentence = sentences.sentenceAt(0);
    const left = (kind: "name" | "pronoun", person: number | null, personIn = sentences.personIn) =>
      withoutPeople(
        { ...sentences, personIn },
        { ...sentence, mentions: sentence.mentions.map((each) => ({ ...each, kind, person })) },
        text(0),
      );
    const person = sentence.mentions[0]!.person;
    expect(left("pronoun", person)).toBe(text(0));
    expect(left("name", null)).toBe(text(0));
    expect(left("name", person, () => ({ ...story.people[0]!, kind: "organisation" }))).toBe(
      text(0),
    );
    expect(left("name", person)).not.toBe(text(0));
  });

  it("blanks no more than stands in it", () => {
    const sentence = sentences.sentenceAt(0);
    const [mention] = sentence.mentions;
    const wide = { ...mention!, start: sentence.start - 3, end: sentence.end + 3 };
    const blank = withoutPeople(sentences, { ...sentence, mentions: [wide] }, text(0));
    expect(blank).toBe("_".repeat(text(0).length));
  });
});
