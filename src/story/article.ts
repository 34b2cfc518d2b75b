import type { IsoDate } from "#text/iso-date.ts";
import type { Span } from "#text/span.ts";

/**
 * A dated text. `text` is what every span of an analysis points into and is never changed.
 * What a format knows of the layout (headings, captions) travels in `layout`; the rest is read
 * from the text itself.
 */
export interface Article {
  /** Unique within its story; the file's name without its extension. */
  readonly id: string;
  readonly text: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly author: string | null;
  readonly url: string | null;
  /** The day of publication; null when unknown, and then relative dates stay unresolved. */
  readonly published: IsoDate | null;
  /** What a retelling rests on, in its author's words. */
  readonly note: string | null;
  readonly layout: readonly LayoutMark[];
}

export interface LayoutMark extends Span {
  readonly kind: PassageKind;
}

export type PassageKind = "dateline" | "heading" | "caption" | "paragraph" | "post";

/** An article from its parts; what is not given is unknown. */
export function createArticle(parts: Pick<Article, "id" | "text"> & Partial<Article>): Article {
  return {
    title: null,
    outlet: null,
    author: null,
    url: null,
    published: null,
    note: null,
    layout: [],
    ...parts,
  };
}
