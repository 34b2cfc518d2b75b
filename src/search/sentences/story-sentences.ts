import type { Analysis, Mention, Timex } from "#story/analysis.ts";
import type { PersonLookup } from "#story/person-lookup.ts";
import type { Place, Story, StoryPerson, StoryQuotation } from "#story/story.ts";
import { type Span, spansOverlap } from "#text/span.ts";
import { articleOfSentence } from "../words/article-of-sentence.ts";
import { quotationsByArticle } from "../words/quotations-by-article.ts";
import type { StoryText } from "../words/story-text.ts";

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
}

export function createStorySentences(
  story: Story,
  { columns, quotationsFrom }: StoryText,
  personIn: PersonLookup,
): StorySentences {
  const { starts, ends, mentionsFrom, timexesFrom } = columns;
  const sectionsOf = keptLast(({ mentions, timexes }: Analysis) => ({ mentions, timexes }));
  const quoted = quotationsByArticle(story);
  const make = (at: number): StorySentence => {
    const place = articleOfSentence(columns, at);
    const { article, analysis } = story.articles[place]!;
    const span = { start: starts[at]!, end: ends[at]! };
    const sections = sectionsOf(analysis);
    const mentions = overlapping(sections.mentions, mentionsFrom[at]!, span);
    const timexes = overlapping(sections.timexes, timexesFrom[at]!, span);
    const lastQuotation = quoted.firstOf[place + 1]!;
    const quotations = overlapping(quoted.quotations, quotationsFrom[at]!, span, lastQuotation);
    const people = new Set<StoryPerson>();
    for (const { person } of mentions) addTo(people, personIn(article, person));
    for (const { speaker } of quotations) addTo(people, speaker);
    return { article, ...span, people, quotations, mentions, timexes };
  };
  return { size: starts.length, sentenceAt: keptAWhile(make) };
}

/** A function that keeps what it made of the last object: many are asked of one and the same. */
function keptLast<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  let last: { readonly key: Key; readonly value: Value } | null = null;
  return (key) => {
    if (last?.key !== key) last = { key, value: make(key) };
    return last.value;
  };
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

/** Of spans in order, those from a place on and before another that overlap a stretch. */
function overlapping<Item extends Span>(
  items: readonly Item[],
  from: number,
  span: Span,
  to = items.length,
): Item[] {
  const found: Item[] = [];
  for (let at = from; at < to; at++) {
    const item = items[at]!;
    if (item.start >= span.end) break;
    if (spansOverlap(item, span)) found.push(item);
  }
  return found;
}
