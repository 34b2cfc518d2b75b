import { remembered } from "#text/remembered.ts";
import type { SentenceIndex } from "../sentences/sentence-index.ts";
import { type PassageWords, passageLength } from "../words/passage-words.ts";
import type { Question, Term } from "./read-question.ts";

/** BM25 of sentences and of their paragraphs for one question, until the next one is asked. */
export interface SentenceScores {
  readonly sentences: Float64Array;
  readonly paragraphs: Float64Array;
}

const SATURATION = 1.2;
const SENTENCE_LENGTH = 0.5;
const PARAGRAPH_LENGTH = 0.6;

/**
 * A term counts where one of its forms stands; a name also where its person is mentioned by
 * another name or as "she" or "the singer".
 */
export function scoreSentences(index: SentenceIndex, question: Question): SentenceScores {
  const scores = memoryOf(index);
  scores.sentences.fill(0);
  scores.paragraphs.fill(0);
  const seen = new Set<number | string>();
  for (const term of question.telling) {
    const key = term.stem >= 0 ? term.stem : term.stemmed;
    if (seen.has(key)) continue;
    seen.add(key);
    const places = placesOf(index, term);
    addToSentences(index, term, places, scores.sentences);
    addToParagraphs(index, term, places, scores.paragraphs);
  }
  return scores;
}

/** Some hundred kilobytes for a large story, which a question would take longer to get than to fill. */
const memoryOf = remembered(({ size, paragraphStarts }: SentenceIndex) => ({
  sentences: new Float64Array(size),
  paragraphs: new Float64Array(paragraphStarts.length - 1),
}));

function addToSentences(
  index: SentenceIndex,
  { weight }: Term,
  places: Uint32Array,
  scores: Float64Array,
): void {
  const { ofSentences } = saturations(index);
  const most = weight * (SATURATION + 1);
  for (let at = 0; at < places.length; at++) {
    const place = places[at]!;
    scores[place]! += most / (1 + ofSentences[place]!);
  }
}

/** How soon further words count for less, by the length of each sentence and paragraph. */
const saturations = remembered(
  ({ passages: { passages, size, length: words }, paragraphStarts }: SentenceIndex) => {
    const paragraphs = paragraphStarts.length - 1;
    const meanSentence = words / Math.max(1, size);
    const meanParagraph = words / Math.max(1, paragraphs);
    const saturation = (share: number, length: number, mean: number) =>
      SATURATION * (1 - share + (share * length) / mean);
    return {
      ofSentences: Float64Array.from({ length: size }, (_, place) =>
        saturation(SENTENCE_LENGTH, passageLength(passages, place), meanSentence),
      ),
      ofParagraphs: Float64Array.from({ length: paragraphs }, (_, paragraph) =>
        saturation(
          PARAGRAPH_LENGTH,
          paragraphLength(passages, paragraphStarts, paragraph),
          meanParagraph,
        ),
      ),
    };
  },
);

function paragraphLength(
  passages: PassageWords,
  paragraphStarts: Uint32Array,
  paragraph: number,
): number {
  let length = 0;
  const end = paragraphStarts[paragraph + 1]!;
  for (let place = paragraphStarts[paragraph]!; place < end; place++) {
    length += passageLength(passages, place);
  }
  return length;
}

/** The sentences of a paragraph follow each other. */
function addToParagraphs(
  index: SentenceIndex,
  term: Term,
  places: Uint32Array,
  scores: Float64Array,
): void {
  const { passages, paragraphOf } = index;
  const { ofParagraphs } = saturations(index);
  const ownWeight = term.stem >= 0 ? passages.stemWeight[term.stem]! : 1;
  const weight = ((index.paragraphWeight[term.stem] ?? 1) * term.weight) / (ownWeight || 1);
  for (let at = 0; at < places.length; ) {
    const first = at;
    const paragraph = paragraphOf[places[first]!]!;
    do at++;
    while (at < places.length && paragraphOf[places[at]!] === paragraph);
    const count = at - first;
    scores[paragraph]! += (weight * count * (SATURATION + 1)) / (count + ofParagraphs[paragraph]!);
  }
}

/** Each sentence once. */
function placesOf({ passages: { postings }, mentioning }: SentenceIndex, term: Term): Uint32Array {
  const own =
    term.stem < 0
      ? new Uint32Array()
      : postings.items.subarray(postings.starts[term.stem], postings.starts[term.stem + 1]);
  const meant = term.person ? mentioning(term.person) : [];
  return meant.length === 0 ? own : union(own, meant);
}

/** Both ascending, as is what they give. */
function union(a: Uint32Array, b: readonly number[]): Uint32Array {
  const both = new Uint32Array(a.length + b.length);
  let size = 0;
  for (let i = 0, j = 0; i < a.length || j < b.length; size++) {
    const next = Math.min(a[i] ?? Number.POSITIVE_INFINITY, b[j] ?? Number.POSITIVE_INFINITY);
    if (a[i] === next) i++;
    if (b[j] === next) j++;
    both[size] = next;
  }
  return both.subarray(0, size);
}
