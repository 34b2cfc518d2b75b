import type { Span } from "#text/span.ts";
import { wordBoundary } from "#text/truncate.ts";

/**
 * The part of a stretch that is shown when it is too long: at most `limit` UTF-16 units, beginning
 * at its start or, when the stretch to be seen lies later, a little before that. Ends at words.
 */
export function excerpt(text: string, span: Span, focus: Span | null, limit: number): Span {
  if (span.end - span.start <= limit) return span;
  const latest = span.end - limit;
  const wanted = focus === null ? span.start : focus.start - Math.floor(limit / 4);
  const near = Math.max(span.start, Math.min(wanted, latest));
  const start = near === span.start ? near : nextWord(text, near, span.end);
  const end = start + wordBoundary(text.slice(start, span.end), limit);
  return { start, end: Math.min(end, span.end) };
}

/** The start of the first word after `at`; `at` itself, moved off a surrogate pair, where none follows soon. */
function nextWord(text: string, at: number, end: number): number {
  const ahead = text.slice(at, Math.min(end, at + 60));
  const space = ahead.search(/\s\S/);
  if (space >= 0) return at + space + 1;
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff ? at + 1 : at;
}
