import type { PersonLookup } from "#story/person-lookup.ts";
import type { Story, StoryPerson } from "#story/story.ts";
import type { Steps } from "#text/steps.ts";
import { indexPassages, inverseFrequency, type PassageIndex } from "./passage-index.ts";
import { createStorySentences, type StorySentences } from "./story-sentences.ts";
import type { WordReader } from "./word-reader.ts";

/** The story's sentences in order, their words, and the paragraphs they form. */
export interface SentenceIndex extends StorySentences {
  readonly passages: PassageIndex;
  /** Sentence → number of its passage, counted over the whole story. */
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

/** So many stems to a step. */
const STEP = 200;

export function* createSentenceIndex(
  story: Story,
  words: WordReader,
  personIn: PersonLookup,
): Steps<SentenceIndex> {
  const sentences = yield* createStorySentences(story, personIn);
  const mentioning = new Map<StoryPerson, number[]>();
  const passages = yield* indexPassages(sentences.size, words.table, (at, visit) => {
    const sentence = sentences.make(at);
    words.forEachWord(sentence.article, sentence, visit);
    for (const person of sentence.people) {
      const list = mentioning.get(person);
      if (list) list.push(at);
      else mentioning.set(person, [at]);
    }
  });
  const { paragraphOf, paragraphStarts } = numberParagraphs(story, sentences.size);
  yield;
  const paragraphWeight = yield* weighParagraphs(passages, paragraphOf, paragraphStarts.length - 1);
  return {
    ...sentences,
    passages,
    paragraphOf,
    paragraphStarts,
    paragraphWeight,
    mentioning,
    personIn,
  };
}

function numberParagraphs({ articles }: Story, size: number) {
  const paragraphOf = new Uint32Array(size);
  const paragraphStarts: number[] = [];
  let at = 0;
  for (const { analysis } of articles) {
    let passage = -1;
    for (const sentence of analysis.sentences) {
      if (sentence.passage !== passage) paragraphStarts.push(at);
      passage = sentence.passage;
      paragraphOf[at++] = paragraphStarts.length - 1;
    }
  }
  paragraphStarts.push(size);
  return { paragraphOf, paragraphStarts };
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
