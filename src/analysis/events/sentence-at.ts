import { countSpansEndedBy } from "#text/count-spans-ended-by.ts";
import type { Span } from "#text/span.ts";
import type { Document } from "../document/document.ts";

/** Index of the sentence a stretch begins in, or null when it lies outside all of them. */
export function sentenceAt({ sentences }: Document, { start }: Span): number | null {
  const at = countSpansEndedBy(sentences, start);
  return at < sentences.length && sentences[at]!.start <= start ? at : null;
}
