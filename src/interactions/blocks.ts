import type { Article } from "#story/article.ts";
import type { Place } from "#story/story.ts";
import type { Inline } from "./inline.ts";
import type {
  Action,
  Button,
  ButtonsBlock,
  DividerBlock,
  FieldsBlock,
  HeadingBlock,
  NoteBlock,
  QuotationBlock,
  SourcesBlock,
  TextBlock,
} from "./reply.ts";

/** Short ways to write the blocks of a reply. */
export const heading = (text: Inline): HeadingBlock => ({ type: "heading", text });
export const text = (content: Inline): TextBlock => ({ type: "text", text: content });
export const note = (content: Inline): NoteBlock => ({ type: "note", text: content });
export const divider = (): DividerBlock => ({ type: "divider" });
export const sources = (articles: readonly Article[]): SourcesBlock => ({
  type: "sources",
  articles: [...new Set(articles)],
});
export const fields = (all: FieldsBlock["fields"]): FieldsBlock => ({
  type: "fields",
  fields: all,
});
export const buttons = (all: readonly Button[]): ButtonsBlock => ({
  type: "buttons",
  buttons: all,
});
export const button = (label: string, action: Action, disabled = false): Button => ({
  label,
  action,
  disabled,
});

export function quotation(
  { article, start, end }: Place,
  about: Partial<Pick<QuotationBlock, "emphasis" | "byline" | "date">> = {},
): QuotationBlock {
  return {
    type: "quotation",
    article,
    start,
    end,
    emphasis: [],
    byline: null,
    date: null,
    ...about,
  };
}
