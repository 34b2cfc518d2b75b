import type { Mention, Timex } from "#story/analysis.ts";
import { personLookup } from "#story/person-lookup.ts";
import type { Place, Story, StoryPerson, StoryQuotation } from "#story/story.ts";
import { type Span, sliceSpan, spansOverlap } from "#text/span.ts";
import { createPassageIndex, inverseFrequency, type PassageIndex } from "./passage-index.ts";
import { quotationsByArticle } from "./quotations-by-article.ts";

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
  /** Paragraph → its first sentence; one more at the end. */
  readonly paragraphStarts: readonly number[];
  /** Stem number → how telling it is among paragraphs. */
  readonly paragraphWeight: Float32Array;
  /** In which sentences a person is mentioned, by whatever name. */
  readonly mentioning: ReadonlyMap<StoryPerson, readonly number[]>;
}

export function createSentenceIndex(story: Story): SentenceIndex {
  const sentences = gatherSentences(story);
  const passages = createPassageIndex(
    sentences.map((sentence) => [sliceSpan(sentence.article.text, sentence)]),
  );
  const paragraphStarts: number[] = [];
  const mentioning = new Map<StoryPerson, number[]>();
  sentences.forEach(({ paragraph, people }, at) => {
    if (paragraph === paragraphStarts.length) paragraphStarts.push(at);
    for (const person of people) {
      const list = mentioning.get(person);
      if (list) list.push(at);
      else mentioning.set(person, [at]);
    }
  });
  paragraphStarts.push(sentences.length);
  const paragraphWeight = weighParagraphs(passages, sentences, paragraphStarts.length - 1);
  return { sentences, passages, paragraphStarts, paragraphWeight, mentioning };
}

function gatherSentences(story: Story): StorySentence[] {
  const personIn = personLookup(story.people);
  const quotationsIn = quotationsByArticle(story);
  const gathered: StorySentence[] = [];
  let paragraph = -1;
  for (const { article, analysis } of story.articles) {
    const mentions = new SpanCursor(analysis.mentions);
    const quotations = new SpanCursor(quotationsIn.get(article.id) ?? []);
    const timexes = new SpanCursor(analysis.timexes);
    let passage = -1;
    for (const sentence of analysis.sentences) {
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
      gathered.push({
        article,
        start,
        end,
        paragraph,
        people,
        quotations: spoken,
        mentions: mentioned,
        timexes: timexes.overlapping(sentence),
      });
    }
  }
  return gathered;
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

function weighParagraphs(
  { postings }: PassageIndex,
  sentences: readonly StorySentence[],
  paragraphs: number,
): Float32Array {
  return Float32Array.from({ length: postings.starts.length - 1 }, (_, stem) => {
    let count = 0;
    let last = -1;
    for (let at = postings.starts[stem]!; at < postings.starts[stem + 1]!; at++) {
      const { paragraph } = sentences[postings.items[at]!]!;
      if (paragraph !== last) count++;
      last = paragraph;
    }
    return inverseFrequency(count, paragraphs);
  });
}
