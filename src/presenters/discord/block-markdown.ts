import type {
  Block,
  ButtonsBlock,
  DividerBlock,
  PictureBlock,
  QuotationBlock,
} from "#interactions/block.ts";
import type { Article } from "#story/article.ts";
import { truncate } from "#text/truncate.ts";
import { formatDate } from "../format-date.ts";
import { escapeMarkdown } from "./escape-markdown.ts";
import { inlineMarkdown } from "./inline-markdown.ts";
import { isolateDirection } from "./isolate-direction.ts";
import { quotationMarkdown } from "./quotation-markdown.ts";
import { safeLink } from "./safe-link.ts";

/** A block that is shown as text. */
export type TextualBlock = Exclude<Block, ButtonsBlock | DividerBlock | PictureBlock>;

export interface MarkdownStyle {
  readonly locale: string;
  /** How many characters of article or user text one block may show. */
  readonly limit: number;
}

/** A block in Discord's Markdown; empty when it has nothing to show. */
export function blockMarkdown(block: TextualBlock, style: MarkdownStyle): string {
  const inline = (text: Parameters<typeof inlineMarkdown>[0]) => inlineMarkdown(text, style.limit);
  switch (block.type) {
    case "heading":
      return lineOf("### ", inline(block.text));
    case "text":
      return inline(block.text);
    case "note":
      return lineOf("-# ", inline(block.text));
    case "fields":
      return block.fields
        .map(({ name, value }) => `**${escapeMarkdown(name)}** ${inline(value)}`)
        .join("\n");
    case "sources":
      return block.articles.map((article) => lineOf("-# ", source(article, style))).join("\n");
    case "quotation":
      return quoted(block, style);
  }
}

function quoted(block: QuotationBlock, style: MarkdownStyle): string {
  const { article, byline, date } = block;
  const said = date === null || date === article.published ? [] : [formatDate(date, style.locale)];
  const who = byline === null ? [] : [inlineMarkdown(byline, style.limit)];
  const below = [...who, ...said].filter((part) => part !== "").join(" · ");
  return [
    quotationMarkdown(block, style.limit),
    ...(below === "" ? [] : [`— ${below}`]),
    lineOf("-# ", source(article, style)),
  ].join("\n");
}

/** Title (linked where there is a link), outlet and date: what every answer names. */
function source({ id, title, outlet, url, published }: Article, style: MarkdownStyle): string {
  const name = shown(title ?? id, Math.min(style.limit, LONGEST_NAME));
  const link = safeLink(url);
  return [
    link === null ? name : `[${name}](<${link}>)`,
    ...(outlet === null ? [] : [shown(outlet, Math.min(style.limit, LONGEST_NAME))]),
    published === null ? "undated" : formatDate(published, style.locale),
  ].join(" · ");
}

const LONGEST_NAME = 120;

function shown(text: string, limit: number): string {
  return isolateDirection(escapeMarkdown(truncate(text.replace(/\s+/g, " ").trim(), limit)));
}

function lineOf(mark: string, text: string): string {
  return text.trim() === "" ? "" : mark + text;
}
