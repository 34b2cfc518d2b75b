import type { QuotationBlock } from "#interactions/block.ts";
import { type Span, sliceSpan } from "#text/span.ts";
import { excerpt } from "../excerpt.ts";
import { escapeMarkdown } from "./escape-markdown.ts";

/**
 * The words as a block quote, character for character, the stretches to be seen in bold. What is
 * left out of a long one is marked `[…]`, at most `limit` characters of it are shown.
 */
export function quotationMarkdown(block: QuotationBlock, limit: number): string {
  const { article, start, end, emphasis } = block;
  const shown = excerpt(article.text, { start, end }, emphasis[0] ?? null, limit);
  const before = shown.start > start ? "[…] " : "";
  const after = shown.end < end ? " […]" : "";
  const words = pieces(shown, emphasis)
    .map(({ span, strong }) => {
      const text = sliceSpan(article.text, span);
      const rest = sliceSpan(article.text, { start: span.end, end: shown.end });
      return strong ? emphasised(text, rest) : escapeMarkdown(text, rest);
    })
    .join("");
  return `${before}${words}${after}`
    .split("\n")
    .map((line) => `> ${line}`)
    .join("\n");
}

interface Piece {
  readonly span: Span;
  readonly strong: boolean;
}

/** The shown stretch, divided where the emphasis begins and ends. */
function pieces(shown: Span, emphasis: readonly Span[]): readonly Piece[] {
  const all: Piece[] = [];
  let at = shown.start;
  for (const { start, end } of merged(emphasis)) {
    const from = Math.max(start, at);
    const to = Math.min(end, shown.end);
    if (from >= to) continue;
    all.push({ span: { start: at, end: from }, strong: false });
    all.push({ span: { start: from, end: to }, strong: true });
    at = to;
  }
  return [...all, { span: { start: at, end: shown.end }, strong: false }];
}

/** In order, those that touch joined: Discord cannot read two bold stretches without a gap. */
function merged(spans: readonly Span[]): readonly Span[] {
  const all: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const last = all.at(-1);
    if (last && span.start <= last.end) {
      all[all.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    } else all.push(span);
  }
  return all;
}

/** Bold within each line, since a block quote is made of lines. */
function emphasised(text: string, after: string): string {
  return text.replace(/[^\s](?:[^\n]*[^\s])?/g, (line, at: number) => {
    const rest = text.slice(at + line.length) + after;
    return `**${escapeMarkdown(line, rest)}**`;
  });
}
