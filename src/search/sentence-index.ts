import type { Mention, Timex } from "#story/analysis.ts";
import type { PersonLookup } from "#story/person-lookup.ts";
import type { Place, Story, StoryPerson, StoryQuotation } from "#story/story.ts";
import { type Span, spansOverlap } from "#text/span.ts";
import { flatMapInSteps, type Steps } from "#text/steps.ts";
import { indexPassages, inverseFrequency, type PassageIndex } from "./passage-index.ts";
import { quotationsByArticle } from "./quotations-by-article.ts";
import type { WordReader } from "./word-reader.ts";

/** A sentence of the story with what is known of it. */
export interface StorySentence extends Place {
  /** Number of its passage, counted over the whole story. */
  readonly paragraph: number;
  /** Everybody its mentions (names, "the singer", "she") mean, and who speaks in it. */
  readonly people: ReadonlySet<StoryPerson>;
  readonly quotations: readonly StoryQuotation[];
  readonly mentions: readonly Mention[];
  readonly timexes: readonly Timex[];
}

/** The story's sentences in order, their words, and the paragraphs they form. */
export interface SentenceIndex {
  readonly sentences: readonly StorySentence[];
  readonly passages: PassageIndex;
  /** Sentence → its paragraph. */
  readonly paragraphOf: Uint32Array;
  /** Paragraph → its first sentence; one more at the end. */
  readonly paragraphStarts: readonly number[];
  /** Stem number → how telling it is among paragraphs. */
  readonly paragraphWeight: Float32Array;
  /** In which sentences a person is mentioned, by whatever name. */
  readonly mentioning: ReadonlyMap<StoryPerson, readonly number[]>;
  /** Whom a mention in an article means. */
  readonly personIn: PersonLookup;
}

export function* createSentenceIndex(
  story: Story,
  words: WordReader,
  personIn: PersonLookup,
): Steps<SentenceIndex> {
  const sentences = yield* gatherSentences(story, personIn);
  const passages = yield* indexPassages(sentences, words.table, (sentence, visit) =>
    words.forEachWord(sentence.article, sentence, visit),
  );
  const paragraphStarts: number[] = [];
  const mentioning = new Map<StoryPerson, number[]>();
  for (const [at, { paragraph, people }] of sentences.entries()) {
    if (paragraph === paragraphStarts.length) paragraphStarts.push(at);
    for (const person of people) {
      const list = mentioning.get(person);
      if (list) list.push(at);
      else mentioning.set(person, [at]);
    }
    if (at % STEP === 0) yield;
  }
  paragraphStarts.push(sentences.length);
  const paragraphOf = Uint32Array.from(sentences, ({ paragraph }) => paragraph);
  const paragraphWeight = yield* weighParagraphs(passages, paragraphOf, paragraphStarts.length - 1);
  return {
    sentences,
    passages,
    paragraphOf,
    paragraphStarts,
    paragraphWeight,
    mentioning,
    personIn,
  };
}

/** So many sentences or stems to a step. */
const STEP = 200;

function* gatherSentences(story: Story, personIn: PersonLookup): Steps<readonly StorySentence[]> {
  const quotationsIn = quotationsByArticle(story);
  yield;
  let paragraph = -1;
  return yield* flatMapInSteps(story.articles, ({ article, analysis }) => {
    const mentions = new SpanCursor(analysis.mentions);
    const quotations = new SpanCursor(quotationsIn.get(article.id) ?? []);
    const timexes = new SpanCursor(analysis.timexes);
    let passage = -1;
    return analysis.sentences.map((sentence): StorySentence => {
      if (sentence.passage !== passage) paragraph++;
      passage = sentence.passage;
      const { start, end } = sentence;
      const spoken = quotations.overlapping(sentence);
      const people = new Set<StoryPerson>();
      const mentioned = mentions.overlapping(sentence);
      for (const { person } of mentioned) {
        const known = personIn(article, person);
        if (known) people.add(known);
      }
      for (const { speaker } of spoken) if (speaker) people.add(speaker);
      return {
        article,
        start,
        end,
        paragraph,
        people,
        quotations: spoken,
        mentions: mentioned,
        timexes: timexes.overlapping(sentence),
      };
    });
  });
}

/** Finds, for spans asked for in order, those of an ordered list that overlap. */
class SpanCursor<Item extends Span> {
  readonly #items: readonly Item[];
  #from = 0;

  constructor(items: readonly Item[]) {
    this.#items = items;
  }

  overlapping(span: Span): Item[] {
    while (this.#from < this.#items.length && this.#items[this.#from]!.end <= span.start) {
      this.#from++;
    }
    const found: Item[] = [];
    for (let at = this.#from; at < this.#items.length; at++) {
      const item = this.#items[at]!;
      if (item.start >= span.end) break;
      if (spansOverlap(item, span)) found.push(item);
    }
    return found;
  }
}

function* weighParagraphs(
  { postings }: PassageIndex,
  paragraphOf: Uint32Array,
  paragraphs: number,
): Steps<Float32Array> {
  const weights = new Float32Array(postings.starts.length - 1);
  for (let stem = 0; stem < weights.length; stem++) {
    let count = 0;
    let last = -1;
    for (let at = postings.starts[stem]!; at < postings.starts[stem + 1]!; at++) {
      const paragraph = paragraphOf[postings.items[at]!]!;
      if (paragraph !== last) count++;
      last = paragraph;
    }
    weights[stem] = inverseFrequency(count, paragraphs);
    if (stem % STEP === 0) yield;
  }
  return weights;
}
