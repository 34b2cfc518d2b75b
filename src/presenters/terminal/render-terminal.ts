import type { Block, QuotationBlock } from "#interactions/block.ts";
import type { WordedReply } from "#interactions/reply.ts";
import type { Article } from "#story/article.ts";
import { titleOrId } from "#story/title-or-id.ts";
import { type Span, sliceSpan } from "#text/span.ts";
import { createWording, type Wording } from "../create-wording.ts";
import { inlineText } from "./inline-text.ts";
import { type Paint, paintOf } from "./paint.ts";
import { stripControls } from "./strip-controls.ts";

export interface TerminalStyle {
  /** With ANSI colours. Without them words that are struck out stand between `[-` and `-]`. */
  readonly colour: boolean;
}

/** A reply as lines of plain text, without a line break at the end. Nothing is shortened. */
export function renderTerminal(reply: WordedReply, { colour }: TerminalStyle): string {
  const paint = paintOf(colour);
  const wording = createWording(reply.locale);
  return reply.blocks
    .map((block) => blockText(block, paint, wording))
    .filter((text) => text !== "")
    .join("\n");
}

function blockText(block: Block, paint: Paint, wording: Wording): string {
  switch (block.type) {
    case "heading":
      return paint.heading(inlineText(block.text, paint, wording.formatDate));
    case "text":
      return inlineText(block.text, paint, wording.formatDate);
    case "note":
      return paint.faint(inlineText(block.text, paint, wording.formatDate));
    case "fields":
      return block.fields
        .map(
          ({ name, value }) =>
            `${paint.faint(`${name}${wording.say.colon}`)} ${inlineText(value, paint, wording.formatDate)}`,
        )
        .join("\n");
    case "divider":
      return paint.faint("────");
    case "picture":
      return paint.faint(stripControls(wording.say.pictureOf(block.alt)));
    case "sources":
      return block.articles.map((article) => paint.faint(source(article, wording))).join("\n");
    case "quotation":
      return quoted(block, paint, wording);
    case "form": {
      const options = block.fields.map(({ option }) => `--${option}`);
      return stripControls(wording.say.formAsks(block.title, options.join(wording.say.comma)));
    }
    case "buttons":
    case "menu":
      return "";
  }
}

function quoted(block: QuotationBlock, paint: Paint, wording: Wording): string {
  const { article, byline, date } = block;
  const said = date === null || date === article.published ? [] : [wording.formatDate(date)];
  const who = byline === null ? [] : [inlineText(byline, paint, wording.formatDate)];
  const below = [...who, ...said].filter((part) => part !== "").join(" · ");
  const words = withEmphasis(block, paint)
    .split("\n")
    .map((line) => `  │ ${line}`);
  return [
    ...words,
    ...(below === "" ? [] : [`    — ${below}`]),
    ...(block.sourced ? [paint.faint(`    ${source(article, wording)}`)] : []),
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

function source(article: Article, wording: Wording): string {
  const { outlet, url, published } = article;
  const date = published === null ? wording.say.undated : wording.formatDate(published);
  return stripControls(
    [titleOrId(article), outlet, date, url].filter((part) => part !== null).join(" · "),
  );
}
