import type { Messages } from "#languages/en.ts";
import type { StoryQuotation } from "#story/story.ts";
import { titleOrId } from "#story/title-or-id.ts";
import { singleSpaced } from "#text/single-spaced.ts";
import { sliceSpan } from "#text/span.ts";
import { pairBoundary, truncate } from "#text/truncate.ts";

/**
 * What buttons to quotations say, one for each, in their order: the speaker and how the words begin;
 * for those that begin alike also the day, the article or how they end, whichever first tells all
 * of them apart, else a number. At most 80 UTF-16 units.
 */
export function quotationLabels(
  quotations: readonly StoryQuotation[],
  say: Messages,
): readonly string[] {
  const plain = quotations.map((each) => label(each, "", say));
  const marked = quotations.map((each, at) => {
    const alike = quotations.filter((_, other) => plain[other] === plain[at]);
    if (alike.length === 1) return plain[at]!;
    const telling = TELLING.find((tell) => new Set(alike.map(tell)).size === alike.length);
    return label(each, telling?.(each) ?? "", say);
  });
  return quotations.map((each, at) =>
    marked.indexOf(marked[at]!) === at ? marked[at]! : label(each, String(at + 1), say),
  );
}

/** What may tell apart quotations that begin alike. */
const TELLING: readonly ((quotation: StoryQuotation) => string)[] = [
  ({ date }) => date ?? "",
  ({ article }) => truncate(written(titleOrId(article)), LONGEST_MARK),
  (quotation) => lastWords(wordsOf(quotation)),
];

function label(quotation: StoryQuotation, mark: string, say: Messages): string {
  const after = mark === "" ? "" : ` (${mark})`;
  const shown = truncate(wordsOf(quotation), LONGEST_WORDS - after.length) + after;
  const { speaker } = quotation;
  return speaker === null ? shown : say.buttons.spoken(truncate(speaker.name, LONGEST_NAME), shown);
}

function lastWords(words: string): string {
  const from = pairBoundary(words, Math.max(1, words.length - LONGEST_MARK));
  return `…${words.slice(from).replace(/^\S+\s+/u, "")}`;
}

function wordsOf({ article, start, end }: StoryQuotation): string {
  return written(sliceSpan(article.text, { start, end }));
}

function written(text: string): string {
  return singleSpaced(text).trim();
}

/** With what stands between them in a language, 80. */
const LONGEST_WORDS = 45;
const LONGEST_NAME = 30;
const LONGEST_MARK = 20;
