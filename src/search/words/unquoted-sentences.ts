import { type Span, spansOverlap } from "#text/span.ts";
import type { NumberBuffer } from "../numbers/number-buffer.ts";
import type { QuotationsByArticle } from "./quotations-by-article.ts";
import type { SentenceColumns } from "./sentence-columns.ts";

/** A sentence of which more than this share is quoted is found as its quotation alone. */
const MOSTLY_QUOTED = 0.6;

/**
 * For each sentence of an article, 1 when it is not mostly quoted. Notes for each from which
 * quotation on it may hold some.
 */
export function unquotedSentences(
  { firstOf, starts, ends }: SentenceColumns,
  { firstOf: firstQuotationOf, quotations }: QuotationsByArticle,
  article: number,
  quotationsFrom: NumberBuffer,
): Uint8Array {
  const first = firstOf[article]!;
  const unquoted = new Uint8Array(firstOf[article + 1]! - first);
  let from = firstQuotationOf[article]!;
  const end = firstQuotationOf[article + 1]!;
  for (let at = 0; at < unquoted.length; at++) {
    const sentence = { start: starts[first + at]!, end: ends[first + at]! };
    while (from < end && quotations[from]!.end <= sentence.start) from++;
    quotationsFrom.push(from);
    let quoted = 0;
    for (let each = from; each < end; each++) {
      const { quotation } = quotations[each]!;
      if (quotation.start >= sentence.end) break;
      if (spansOverlap(sentence, quotation)) quoted += quotedLength(sentence, quotation.contents);
    }
    const share = quoted / Math.max(1, sentence.end - sentence.start);
    unquoted[at] = share <= MOSTLY_QUOTED ? 1 : 0;
  }
  return unquoted;
}

function quotedLength(sentence: Span, contents: readonly Span[]): number {
  let quoted = 0;
  for (const { start, end } of contents) {
    quoted += Math.max(0, Math.min(end, sentence.end) - Math.max(start, sentence.start));
  }
  return quoted;
}
