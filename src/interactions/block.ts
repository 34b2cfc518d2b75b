import type { Inline } from "#languages/inline.ts";
import type { Article } from "#story/article.ts";
import type { Place, StoryPerson } from "#story/story.ts";
import type { IsoDate } from "#text/iso-date.ts";
import type { Span } from "#text/span.ts";
import type { Control } from "./control.ts";

/** One part of a reply, as plain data. */
export type Block =
  | HeadingBlock
  | TextBlock
  | QuotationBlock
  | NoteBlock
  | FieldsBlock
  | DividerBlock
  | PictureBlock
  | SourcesBlock
  | Control;

export interface HeadingBlock {
  readonly type: "heading";
  readonly text: Inline;
}

export interface TextBlock {
  readonly type: "text";
  readonly text: Inline;
}

/** Small print below what it explains. */
export interface NoteBlock {
  readonly type: "note";
  readonly text: Inline;
}

/** Words of an article, shown exactly: `article.text.slice(start, end)`, sliced only when shown. */
export interface QuotationBlock extends Place {
  readonly type: "quotation";
  /** Stretches within `[start, end)` that are set off, e.g. the words that differ. */
  readonly emphasis: readonly Span[];
  /** Who says it, to whom, where; null for a sentence of the article itself. */
  readonly byline: Inline | null;
  /** When it was said or happened; presenters show the article's own date beside it. */
  readonly date: IsoDate | null;
  /** False when the reply names the article elsewhere. */
  readonly sourced: boolean;
  /** The story's quotation that is shown; null for other stretches. */
  readonly quotationId: string | null;
}

export interface FieldsBlock {
  readonly type: "fields";
  readonly fields: readonly { readonly name: string; readonly value: Inline }[];
}

export interface DividerBlock {
  readonly type: "divider";
}

export interface PictureBlock {
  readonly type: "picture";
  readonly picture: TimelinePicture;
  /** What the picture shows, for those who do not see it. */
  readonly alt: string;
}

/** The data of a picture; presenters draw it. */
export interface TimelinePicture {
  readonly kind: "timeline";
  readonly title: string;
  readonly entries: readonly TimelineMark[];
}

export interface TimelineMark {
  readonly date: IsoDate;
  /** The sentence that tells what happened. */
  readonly place: Place;
  /** Who it names. */
  readonly people: readonly StoryPerson[];
}

/** The articles an answer rests on. A quotation block names its own article by itself. */
export interface SourcesBlock {
  readonly type: "sources";
  readonly articles: readonly Article[];
}

/** Short ways to write the blocks of a reply. */
export const heading = (text: Inline): HeadingBlock => ({ type: "heading", text });
export const text = (content: Inline): TextBlock => ({ type: "text", text: content });
export const note = (content: Inline): NoteBlock => ({ type: "note", text: content });
export const divider = (): DividerBlock => ({ type: "divider" });
export const sourceList = (articles: readonly Article[]): SourcesBlock => ({
  type: "sources",
  articles: [...new Set(articles)],
});
export const fields = (all: FieldsBlock["fields"]): FieldsBlock => ({
  type: "fields",
  fields: all,
});

export function quotation(
  { article, start, end }: Place,
  about: Partial<
    Pick<QuotationBlock, "emphasis" | "byline" | "date" | "sourced" | "quotationId">
  > = {},
): QuotationBlock {
  return {
    type: "quotation",
    article,
    start,
    end,
    emphasis: [],
    byline: null,
    date: null,
    sourced: true,
    quotationId: null,
    ...about,
  };
}
