import type { Analysis, Person, Quotation } from "#story/analysis.ts";
import { type Article, createArticle } from "#story/article.ts";
import type {
  Appearances,
  Story,
  StoryEvent,
  StoryFact,
  StoryPerson,
  StoryQuotation,
} from "#story/story.ts";
import type { Span } from "#text/span.ts";

export interface StoryShape {
  readonly quotations: number;
  readonly names: readonly string[];
  readonly sentences: readonly string[];
  /** Per article: title, outlet, address. */
  readonly titles: readonly (string | null)[];
  readonly urls: readonly (string | null)[];
}

const ON_AN_ARTICLE = 40;

/**
 * A story of any size with any names and words in it, annotated as it is written: every quotation
 * is `“words,” Name said.` in a paragraph of its own. The same shape gives the same story.
 */
export function generatedStory(shape: StoryShape): Story {
  const people = shape.names.map((name, at) => personOf(name, at));
  const count = Math.max(1, Math.ceil(shape.quotations / ON_AN_ARTICLE));
  const parts = Array.from({ length: count }, (_, at) => {
    const left = shape.quotations - at * ON_AN_ARTICLE;
    return articleOf(shape, people, at, Math.max(0, Math.min(ON_AN_ARTICLE, left)));
  });
  return {
    info: {
      id: "made",
      title: shape.titles[0] ?? "Made",
      description: shape.sentences[0] ?? null,
      aliases: {},
    },
    articles: parts.map(({ article, analysis }) => ({ article, analysis })),
    people,
    appearances: new Map(people.map((person, at) => [person, appearancesOf(at)])),
    quotations: parts.flatMap(({ quotations }) => quotations),
    events: parts.flatMap(({ events }) => events),
    facts: parts.flatMap(({ facts }) => facts),
    unanchored: [],
  };
}

function personOf(name: string, at: number): StoryPerson {
  return {
    id: `p-${at}-${name}`,
    name,
    kind: "person",
    gender: "unknown",
    aliases: [{ text: `${name} the ${at}th`, evidence: "made" }],
  };
}

function appearancesOf(at: number): Appearances {
  return {
    roles: [],
    mentions: 100 - at,
    inArticles: new Map([["a0", [at]]]),
    firstSeen: "2021-03",
    lastSeen: "2022-08-07",
  };
}

interface Part {
  readonly article: Article;
  readonly analysis: Analysis;
  readonly quotations: readonly StoryQuotation[];
  readonly events: readonly StoryEvent[];
  readonly facts: readonly StoryFact[];
}

function articleOf(
  { names, sentences, titles, urls }: StoryShape,
  people: readonly StoryPerson[],
  at: number,
  count: number,
): Part {
  let text = "";
  const passages: Span[] = [];
  const found: Quotation[] = [];
  const write = (words: string): Span => {
    const start = text.length;
    text += words;
    return { start, end: text.length };
  };
  for (let n = 0; n < Math.max(1, count); n++) {
    const start = text.length;
    const which = at * ON_AN_ARTICLE + n;
    const who = which % Math.max(1, names.length);
    const words = write(`“${sentences[which % sentences.length]} ${which},”`);
    write(" ");
    const mention = write(names[who] ?? "Somebody");
    write(" ");
    const cue = write("said");
    write(".");
    passages.push({ start, end: text.length });
    if (n < count)
      found.push(quotationOf(words, mention, cue, names.length === 0 ? null : who, which));
    write("\n\n");
  }
  const article = createArticle({
    id: `a${at}`,
    text,
    title: titles[at % titles.length] ?? null,
    outlet: titles[(at + 1) % titles.length] ?? null,
    url: urls[at % urls.length] ?? null,
    published: at % 3 === 2 ? null : `2022-0${1 + (at % 9)}-07`,
    note: sentences[at % sentences.length] ?? null,
  });
  const spoken = found.map(
    (quotation, n): StoryQuotation => ({
      id: `q${at.toString(36)}x${n.toString(36)}`,
      article,
      start: quotation.start,
      end: quotation.end,
      quotation,
      speaker: people[quotation.speaker ?? -1] ?? null,
      addressee: n % 5 === 0 ? (people[0] ?? null) : null,
      date: quotation.saidOn ?? article.published,
    }),
  );
  return {
    article,
    analysis: analysisOf(passages, found, names),
    quotations: spoken,
    ...eventsAndFacts(article, passages, people),
  };
}

function quotationOf(
  words: Span,
  mention: Span,
  cue: Span,
  speaker: number | null,
  which: number,
): Quotation {
  const kinds = ["direct", "mixed", "indirect"] as const;
  return {
    ...words,
    kind: kinds[which % 3] ?? "direct",
    contents: [words],
    cue: which % 4 === 0 ? null : cue,
    mention: which % 7 === 0 ? null : mention,
    speaker,
    addressee: null,
    saidOn: which % 3 === 0 ? "2021-11" : null,
    occasion: which % 6 === 0 ? words : null,
    confidence: 0.9,
    foundBy: "made",
  };
}

function analysisOf(
  passages: readonly Span[],
  quotations: readonly Quotation[],
  names: readonly string[],
): Analysis {
  return {
    passages: passages.map((span) => ({ ...span, kind: "paragraph", foundBy: "made" })),
    sentences: passages.map((span, passage) => ({ ...span, passage })),
    mentions: [],
    people: names.map(
      (name): Person => ({ name, kind: "person", gender: "unknown", aliases: [], roles: [] }),
    ),
    quotations,
    notSpeech: [],
    timexes: [],
    events: [],
    facts: [],
  };
}

function eventsAndFacts(
  article: Article,
  passages: readonly Span[],
  people: readonly StoryPerson[],
) {
  const events = passages.map((span, n): StoryEvent => {
    const date = `20${String(10 + (n % 12))}-0${1 + (n % 9)}`;
    return {
      id: `e${article.id}${n}`,
      article,
      ...span,
      event: { ...span, date, grain: "month", timex: null, foundBy: "made" },
      date,
      people: people.slice(0, 2),
      alsoIn: [],
    };
  });
  const facts = passages.map(
    (span): StoryFact => ({
      article,
      ...span,
      fact: { ...span, about: [0], date: null, foundBy: "made" },
      people: people.slice(0, 1),
      date: article.published,
    }),
  );
  return { events, facts };
}
