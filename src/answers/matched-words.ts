import { createEditDistance } from "#text/edit-distance.ts";
import { foldedWords } from "#text/folded-words.ts";
import { type Span, sliceSpan } from "#text/span.ts";
import { splitWords } from "#text/split-words.ts";
import { stem } from "#text/stem.ts";

const distance = createEditDistance();
const MOST_WORDS = 64;

/**
 * The stretches of `span` whose words stand in the question (also in another form, or misspelt by
 * a letter), neighbours joined.
 */
export function matchedWords(text: string, span: Span, question: string): readonly Span[] {
  if (lastRead.question !== question) lastRead = { question, isAsked: createWordTest(question) };
  const { isAsked } = lastRead;
  const matched: { start: number; end: number; place: number }[] = [];
  splitWords(sliceSpan(text, span)).forEach(({ start, end, folded }, place) => {
    if (!isAsked(folded)) return;
    const last = matched.at(-1);
    if (last && last.place === place - 1) {
      last.end = span.start + end;
      last.place = place;
    } else matched.push({ start: span.start + start, end: span.start + end, place });
  });
  return matched.map(({ start, end }) => ({ start, end }));
}

/** The question read last: the hits of an answer are matched one after the other. */
let lastRead = { question: "", isAsked: (_folded: string): boolean => false };

/** Remembers each word: the hits of an answer hold much the same ones. */
function createWordTest(question: string): (folded: string) => boolean {
  const words = new Set(foldedWords(question));
  const asked = new Set([...words].slice(0, MOST_WORDS));
  const stems = new Set([...asked].map(stem));
  const long = [...asked].filter((word) => word.length >= 4);
  const tested = new Map<string, boolean>();
  return (folded) => {
    const known = tested.get(folded);
    if (known !== undefined) return known;
    const isAsked =
      asked.has(folded) ||
      stems.has(stem(folded)) ||
      (folded.length >= 4 && long.some((word) => distance(word, folded, 1) <= 1));
    tested.set(folded, isAsked);
    return isAsked;
  };
}
