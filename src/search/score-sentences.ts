import { listLength } from "./grouped-lists.ts";
import type { Question, Term } from "./read-question.ts";
import type { SentenceIndex } from "./sentence-index.ts";

/** BM25 of sentences and of their paragraphs for one question. */
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
  const sentences = new Float64Array(index.sentences.length);
  const paragraphs = new Float64Array(index.paragraphStarts.length - 1);
  const seen = new Set<number | string>();
  for (const term of question.telling) {
    const key = term.stem >= 0 ? term.stem : term.stemmed;
    if (seen.has(key)) continue;
    seen.add(key);
    addTerm(index, term, sentences, paragraphs);
  }
  return { sentences, paragraphs };
}

function addTerm(
  index: SentenceIndex,
  term: Term,
  sentences: Float64Array,
  paragraphs: Float64Array,
): void {
  const { passages, paragraphStarts } = index;
  const meanLength = passages.passages.items.length / Math.max(1, passages.size);
  const meanParagraph = passages.passages.items.length / Math.max(1, paragraphStarts.length - 1);
  const places = placesOf(index, term);
  const inParagraph = new Uint32Array(paragraphs.length);
  const touched: number[] = [];
  for (const place of places) {
    const length = listLength(passages.passages, place);
    const norm = 1 - SENTENCE_LENGTH + (SENTENCE_LENGTH * length) / meanLength;
    sentences[place]! += (term.weight * (SATURATION + 1)) / (1 + SATURATION * norm);
    const { paragraph } = index.sentences[place]!;
    if (inParagraph[paragraph]! === 0) touched.push(paragraph);
    inParagraph[paragraph]! += 1;
  }
  const ownWeight = term.stem >= 0 ? passages.stemWeight[term.stem]! : 1;
  const weight = ((index.paragraphWeight[term.stem] ?? 1) * term.weight) / (ownWeight || 1);
  for (const paragraph of touched) {
    const count = inParagraph[paragraph]!;
    const length = paragraphLength(index, paragraph);
    const norm = 1 - PARAGRAPH_LENGTH + (PARAGRAPH_LENGTH * length) / meanParagraph;
    paragraphs[paragraph]! += (weight * count * (SATURATION + 1)) / (count + SATURATION * norm);
  }
}

function placesOf({ passages: { postings }, mentioning }: SentenceIndex, term: Term) {
  const own =
    term.stem < 0
      ? new Uint32Array()
      : postings.items.subarray(postings.starts[term.stem], postings.starts[term.stem + 1]);
  const meant = term.person ? (mentioning.get(term.person) ?? []) : [];
  return meant.length === 0 ? own : new Set([...own, ...meant]);
}

function paragraphLength({ passages, paragraphStarts }: SentenceIndex, paragraph: number): number {
  const { starts } = passages.passages;
  return starts[paragraphStarts[paragraph + 1]!]! - starts[paragraphStarts[paragraph]!]!;
}
