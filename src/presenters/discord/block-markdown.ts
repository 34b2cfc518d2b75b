import type { Block, DividerBlock, PictureBlock, QuotationBlock } from "#interactions/block.ts";
import type { Control } from "#interactions/control.ts";
import type { Article } from "#story/article.ts";
import { titleOrId } from "#story/title-or-id.ts";
import { singleSpaced } from "#text/single-spaced.ts";
import type { Span } from "#text/span.ts";
import { truncate } from "#text/truncate.ts";
import { escapeMarkdown } from "./escape-markdown.ts";
import { inlineMarkdown } from "./inline-markdown.ts";
import { isolateDirection } from "./isolate-direction.ts";
import type { MarkdownStyle } from "./markdown-style.ts";
import { passageLink } from "./passage-link.ts";
import { quotationMarkdown } from "./quotation-markdown.ts";

/** A block that is shown as text. */
export type TextualBlock = Exclude<Block, Control | DividerBlock | PictureBlock>;

export function isTextual(block: Block): block is TextualBlock {
  return !OTHERS.has(block.type);
}

const OTHERS: ReadonlySet<Block["type"]> = new Set([
  "buttons",
  "divider",
  "form",
  "menu",
  "picture",
]);

/** A block in Discord's Markdown; empty when it has nothing to show. */
export function blockMarkdown(block: TextualBlock, style: MarkdownStyle): string {
  const inline = (text: Parameters<typeof inlineMarkdown>[0]) => inlineMarkdown(text, style);
  switch (block.type) {
    case "heading":
      return lineOf("### ", inline(block.text));
    case "text":
      return inline(block.text);
    case "note":
      return lineOf("-# ", inline(block.text));
    case "fields":
      return block.fields
        .map(({ name, value }) => `**${escapeMarkdown(name)}${style.say.colon}** ${inline(value)}`)
        .join("\n");
    case "sources":
      return block.articles
        .map((article) => lineOf("-# ", source(article, null, style)))
        .join("\n");
    case "quotation":
      return quoted(block, style);
  }
}

function quoted(block: QuotationBlock, style: MarkdownStyle): string {
  const { article, byline, date } = block;
  const said = date === null || date === article.published ? [] : [style.formatDate(date)];
  const who = byline === null ? [] : [inlineMarkdown(byline, style)];
  const below = [...who, ...said].filter((part) => part !== "").join(" · ");
  return [
    quotationMarkdown(block, style.limit),
    ...(below === "" ? [] : [`— ${below}`]),
    ...(block.sourced ? [lineOf("-# ", source(article, block, style) + why(block, style))] : []),
  ].join("\n");
}

/** A link to what the attribution rests on, in the story's record. */
function why({ quotationId }: QuotationBlock, { recordUrl = null, say }: MarkdownStyle): string {
  if (quotationId === null || recordUrl === null) return "";
  return ` · [${say.seeWhy}](<${recordUrl}/q/${quotationId}>)`;
}

/** Title (linked to the passage where there is a link), outlet and date: what every answer names. */
function source(article: Article, passage: Span | null, style: MarkdownStyle): string {
  const { outlet, published } = article;
  const name = shown(titleOrId(article), Math.min(style.limit, LONGEST_NAME));
  const link = passageLink(article, passage);
  return [
    link === null ? name : `[${name}](<${link}>)`,
    ...(outlet === null ? [] : [shown(outlet, Math.min(style.limit, LONGEST_NAME))]),
    published === null ? style.say.undated : style.formatDate(published),
  ].join(" · ");
}

const LONGEST_NAME = 120;

function shown(text: string, limit: number): string {
  return isolateDirection(escapeMarkdown(truncate(singleSpaced(text).trim(), limit)));
}

function lineOf(mark: string, text: string): string {
  return text.trim() === "" ? "" : mark + text;
}
