import { createEditDistance } from "#text/edit-distance.ts";
import { type Span, sliceSpan } from "#text/span.ts";
import { splitWords } from "#text/split-words.ts";
import { stem } from "#text/stem.ts";

const distance = createEditDistance();

/**
 * The stretches of `span` whose words stand in the question (also in another form, or misspelt by
 * a letter), neighbours joined.
 */
export function matchedWords(text: string, span: Span, question: string): readonly Span[] {
  const asked = [...new Set(splitWords(question).map(({ folded }) => folded))].slice(0, 64);
  const stems = new Set(asked.map(stem));
  const isAsked = (folded: string) =>
    asked.includes(folded) ||
    stems.has(stem(folded)) ||
    (folded.length >= 4 &&
      asked.some((word) => word.length >= 4 && distance(word, folded, 1) <= 1));
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
