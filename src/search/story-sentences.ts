import type { Mention, Timex } from "#story/analysis.ts";
import type { PersonLookup } from "#story/person-lookup.ts";
import type { AnalysedArticle, Place, Story, StoryPerson, StoryQuotation } from "#story/story.ts";
import { type Span, spansOverlap } from "#text/span.ts";
import type { Steps } from "#text/steps.ts";
import { quotationsByArticle } from "./quotations-by-article.ts";

/** A sentence of the story with what is known of it. */
export interface StorySentence extends Place {
  /** Everybody its mentions (names, "the singer", "she") mean, and who speaks in it. */
  readonly people: ReadonlySet<StoryPerson>;
  readonly quotations: readonly StoryQuotation[];
  readonly mentions: readonly Mention[];
  readonly timexes: readonly Timex[];
}

/** The sentences of a story in order, each put together when it is asked for. */
export interface StorySentences {
  readonly size: number;
  readonly sentenceAt: (sentence: number) => StorySentence;
  /** The same for a walk through all: made anew, and not kept for the next to ask. */
  readonly make: (sentence: number) => StorySentence;
}

/** Which article a sentence stands in, and from which of the article's annotations on it may hold some. */
interface Columns {
  readonly article: Uint32Array;
  readonly mentions: Uint32Array;
  readonly quotations: Uint32Array;
  readonly timexes: Uint32Array;
}

export function* createStorySentences(story: Story, personIn: PersonLookup): Steps<StorySentences> {
  const { articles } = story;
  const firstOf = new Uint32Array(articles.length + 1);
  for (const [at, { analysis }] of articles.entries()) {
    firstOf[at + 1] = firstOf[at]! + analysis.sentences.length;
  }
  const size = firstOf[articles.length]!;
  const quotationsIn = quotationsByArticle(story);
  yield;
  const held = (source: AnalysedArticle) => quotationsIn.get(source.article.id) ?? [];
  const columns = newColumns(size);
  for (const [at, source] of articles.entries()) {
    fill(columns, firstOf[at]!, at, source, held(source));
    yield;
  }
  const make = (at: number): StorySentence => {
    const source = articles[columns.article[at]!]!;
    const { article, analysis } = source;
    const { start, end } = analysis.sentences[at - firstOf[columns.article[at]!]!]!;
    const mentions = overlapping(analysis.mentions, columns.mentions[at]!, { start, end });
    const quotations = overlapping(held(source), columns.quotations[at]!, { start, end });
    const timexes = overlapping(analysis.timexes, columns.timexes[at]!, { start, end });
    const people = new Set<StoryPerson>();
    for (const { person } of mentions) addTo(people, personIn(article, person));
    for (const { speaker } of quotations) addTo(people, speaker);
    return { article, start, end, people, quotations, mentions, timexes };
  };
  return { size, make, sentenceAt: keptAWhile(make) };
}

function addTo(people: Set<StoryPerson>, person: StoryPerson | null): void {
  if (person !== null) people.add(person);
}

/** So many sentences are kept; an answer looks at some hundred, and at some of them often. */
const KEPT = 10_000;

function keptAWhile(make: (at: number) => StorySentence): (at: number) => StorySentence {
  const made = new Map<number, StorySentence>();
  return (at) => {
    const known = made.get(at);
    if (known !== undefined) return known;
    if (made.size === KEPT) made.clear();
    const sentence = make(at);
    made.set(at, sentence);
    return sentence;
  };
}

function newColumns(size: number): Columns {
  const column = () => new Uint32Array(size);
  return { article: column(), mentions: column(), quotations: column(), timexes: column() };
}

function fill(
  columns: Columns,
  first: number,
  article: number,
  { analysis }: AnalysedArticle,
  quotations: readonly StoryQuotation[],
): void {
  const { sentences } = analysis;
  columns.article.fill(article, first, first + sentences.length);
  const lists = [
    [columns.mentions, analysis.mentions],
    [columns.quotations, quotations],
    [columns.timexes, analysis.timexes],
  ] as const;
  for (const [column, spans] of lists) {
    let from = 0;
    for (const [at, { start }] of sentences.entries()) {
      while (from < spans.length && spans[from]!.end <= start) from++;
      column[first + at] = from;
    }
  }
}

/** Of spans in order, those from a place on that overlap a stretch. */
function overlapping<Item extends Span>(items: readonly Item[], from: number, span: Span): Item[] {
  const found: Item[] = [];
  for (let at = from; at < items.length; at++) {
    const item = items[at]!;
    if (item.start >= span.end) break;
    if (spansOverlap(item, span)) found.push(item);
  }
  return found;
}
