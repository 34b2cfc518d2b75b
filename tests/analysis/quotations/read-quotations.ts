import { readDocument } from "#analysis/document/read-document.ts";
import { findQuotations } from "#analysis/quotations/find-quotations.ts";
import { createArticle } from "#story/article.ts";
import type { Span } from "#text/span.ts";

/** The quotations of a text, and `cut` for the words of a span. */
export function readQuotations(text: string) {
  const { quotations, notSpeech } = findQuotations(readDocument(createArticle({ id: "a", text })));
  const cut = (span: Span | null | undefined) => (span ? text.slice(span.start, span.end) : null);
  return { quotations, notSpeech, cut };
}

/** `words | speaker | cue | kind` of every quotation in marks. */
export function spoken(text: string): readonly string[] {
  const { quotations, cut } = readQuotations(text);
  return quotations
    .filter(({ kind }) => kind !== "indirect")
    .map((each) => [cut(each), cut(each.mention), cut(each.cue), each.kind].join(" | "));
}

/** `speaker | cue | what found it` of every quotation in marks. */
export function attributed(text: string): readonly string[] {
  const { quotations, cut } = readQuotations(text);
  return quotations
    .filter(({ kind }) => kind !== "indirect")
    .map((each) => [cut(each.mention), cut(each.cue), each.foundBy].join(" | "));
}
