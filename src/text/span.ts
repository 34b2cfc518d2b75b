/** A half-open stretch `[start, end)` of a text, in UTF-16 code units (JavaScript string indices). */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The exact characters a span covers. */
export function sliceSpan(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

export function spansOverlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

export function spanContains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
