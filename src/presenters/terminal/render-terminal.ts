import type { Block, QuotationBlock } from "#interactions/block.ts";
import type { Reply } from "#interactions/reply.ts";
import type { Article } from "#story/article.ts";
import { type Span, sliceSpan } from "#text/span.ts";
import { createDateFormat, type DateFormat } from "../create-date-format.ts";
import { inlineText } from "./inline-text.ts";
import { type Paint, paintOf } from "./paint.ts";
import { stripControls } from "./strip-controls.ts";

export interface TerminalStyle {
  /** With ANSI colours. Without them words that are struck out stand between `[-` and `-]`. */
  readonly colour: boolean;
  readonly locale: string;
}

/** A reply as lines of plain text, without a line break at the end. Nothing is shortened. */
export function renderTerminal(reply: Reply, { colour, locale }: TerminalStyle): string {
  const paint = paintOf(colour);
  const formatDate = createDateFormat(locale);
  return reply.blocks
    .map((block) => blockText(block, paint, formatDate))
    .filter((text) => text !== "")
    .join("\n");
}

function blockText(block: Block, paint: Paint, formatDate: DateFormat): string {
  switch (block.type) {
    case "heading":
      return paint.heading(inlineText(block.text, paint, formatDate));
    case "text":
      return inlineText(block.text, paint, formatDate);
    case "note":
      return paint.faint(inlineText(block.text, paint, formatDate));
    case "fields":
      return block.fields
        .map(
          ({ name, value }) => `${paint.faint(`${name}:`)} ${inlineText(value, paint, formatDate)}`,
        )
        .join("\n");
    case "divider":
      return paint.faint("────");
    case "picture":
      return paint.faint(`[picture: ${block.alt}]`);
    case "sources":
      return block.articles.map((article) => paint.faint(source(article, formatDate))).join("\n");
    case "quotation":
      return quoted(block, paint, formatDate);
    case "buttons":
      return "";
  }
}

function quoted(block: QuotationBlock, paint: Paint, formatDate: DateFormat): string {
  const { article, byline, date } = block;
  const said = date === null || date === article.published ? [] : [formatDate(date)];
  const who = byline === null ? [] : [inlineText(byline, paint, formatDate)];
  const below = [...who, ...said].filter((part) => part !== "").join(" · ");
  const words = withEmphasis(block, paint)
    .split("\n")
    .map((line) => `  │ ${line}`);
  return [
    ...words,
    ...(below === "" ? [] : [`    — ${below}`]),
    ...(block.sourced ? [paint.faint(`    ${source(article, formatDate)}`)] : []),
  ].join("\n");
}

function withEmphasis({ article, start, end, emphasis }: QuotationBlock, paint: Paint): string {
  let at = start;
  let text = "";
  for (const span of emphasis.toSorted((a, b) => a.start - b.start)) {
    const strong: Span = { start: Math.max(span.start, at), end: Math.min(span.end, end) };
    if (strong.start >= strong.end) continue;
    text += paint.plain(sliceSpan(article.text, { start: at, end: strong.start }));
    text += paint.bold(sliceSpan(article.text, strong));
    at = strong.end;
  }
  return text + paint.plain(sliceSpan(article.text, { start: at, end }));
}

function source({ id, title, outlet, url, published }: Article, formatDate: DateFormat): string {
  const date = published === null ? "undated" : formatDate(published);
  return stripControls(
    [title ?? id, outlet, date, url].filter((part) => part !== null).join(" · "),
  );
}
