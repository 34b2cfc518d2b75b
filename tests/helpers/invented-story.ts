import { createStoryIndex, type StoryIndex } from "#search/story-index.ts";
import type { Quotation } from "#story/analysis.ts";
import { createArticle } from "#story/article.ts";
import { buildStory } from "#story/build-story.ts";
import type { Story, StoryPerson, StoryQuotation } from "#story/story.ts";
import type { IsoDate } from "#text/iso-date.ts";
import type { Span } from "#text/span.ts";

/** One paragraph of an invented article, with what an analysis would find in it. */
export interface Paragraph {
  readonly text: string;
  /** The quoted words as they stand in `text`, who says them, and how. */
  readonly quotes?: readonly (readonly [
    words: string,
    speaker: string | null,
    kind?: Quotation["kind"],
  ])[];
  /** Words of `text` that mean somebody: `["the mayor", "Ada Quill"]`. */
  readonly mentions?: readonly (readonly [words: string, person: string])[];
}

export interface InventedArticle {
  readonly id: string;
  readonly published: IsoDate | null;
  readonly paragraphs: readonly Paragraph[];
}

/** A story put together by hand, so that answers are tested apart from the analysis. */
export function inventedIndex(articles: readonly InventedArticle[]): StoryIndex {
  return createStoryIndex(inventedStory(articles));
}

function inventedStory(articles: readonly InventedArticle[]): Story {
  const people = new Map<string, Invented>();
  const built = articles.map((each) => analysed(each, people));
  const base = buildStory(
    { id: "invented", title: "Invented", description: null, aliases: {} },
    built.map(({ article, analysis }) => ({ article, analysis })),
  );
  const quotations = built.flatMap((each) => each.quotations);
  const all = [...people.values()];
  const appearances = new Map(
    all.map(({ person, inArticles }) => [person, { ...ONCE, inArticles }]),
  );
  return { ...base, people: [...appearances.keys()], appearances, quotations };
}

interface Invented {
  readonly person: StoryPerson;
  readonly index: number;
  readonly inArticles: Map<string, readonly number[]>;
}

const ONCE = { roles: [], mentions: 1, firstSeen: null, lastSeen: null };

function analysed(given: InventedArticle, people: Map<string, Invented>) {
  const text = given.paragraphs.map((each) => each.text).join("\n\n");
  const article = createArticle({
    id: given.id,
    text,
    published: given.published,
    title: given.id,
  });
  const personOf = (name: string) => personNamed(name, people, given.id);
  const passages = given.paragraphs.map((each) => ({
    ...spanOf(text, each.text),
    kind: "paragraph" as const,
    foundBy: "test",
  }));
  const sentences = passages.flatMap((passage, at) => sentencesOf(text, passage, at));
  const mentions = given.paragraphs.flatMap((each, at) =>
    (each.mentions ?? []).map(([words, name]) => ({
      ...spanOf(text, words, passages[at]!.start),
      kind: "name" as const,
      person: personOf(name).index,
      foundBy: "test",
    })),
  );
  const quotations = given.paragraphs.flatMap((each, at) =>
    (each.quotes ?? []).map(([words, speaker, kind = "direct"]): StoryQuotation => {
      const span = spanOf(text, words, passages[at]!.start);
      const person = speaker === null ? null : personOf(speaker).person;
      return {
        id: `${given.id}-${span.start}`,
        article,
        ...span,
        quotation: quotationAt(span, kind),
        speaker: person,
        addressee: null,
        date: given.published,
      };
    }),
  );
  const analysis = {
    passages,
    sentences,
    mentions,
    people: [],
    quotations: quotations.map(({ quotation }) => quotation),
    notSpeech: [],
    timexes: [],
    events: [],
    facts: [],
    unanchored: [],
  };
  return { article, analysis, quotations };
}

function personNamed(name: string, people: Map<string, Invented>, article: string): Invented {
  const known = people.get(name) ?? {
    person: {
      id: name.toLowerCase().replaceAll(" ", "-"),
      name,
      kind: "person",
      gender: "unknown",
      aliases: [],
    },
    index: people.size,
    inArticles: new Map(),
  };
  known.inArticles.set(article, [known.index]);
  people.set(name, known);
  return known;
}

function quotationAt(span: Span, kind: Quotation["kind"]): Quotation {
  return {
    ...span,
    kind,
    contents: [span],
    cue: null,
    mention: null,
    speaker: null,
    addressee: null,
    saidOn: null,
    occasion: null,
    confidence: 1,
    foundBy: "test",
  };
}

function spanOf(text: string, words: string, from = 0): Span {
  const start = text.indexOf(words, from);
  if (start < 0) throw new Error(`Cannot place “${words}”: the paragraph does not hold it`);
  return { start, end: start + words.length };
}

function sentencesOf(text: string, { start, end }: Span, passage: number) {
  return [...text.slice(start, end).matchAll(/[^.!?]+[.!?]*[”"]?\s*/g)].map(
    ({ 0: found, index }) => ({
      start: start + index,
      end: start + index + found.trimEnd().length,
      passage,
    }),
  );
}
