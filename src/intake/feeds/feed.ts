import type { IsoDate } from "#text/iso-date.ts";

/** What a feed lists, in its order. */
export interface Feed {
  readonly title: string | null;
  readonly items: readonly FeedItem[];
}

export interface FeedItem {
  /** http or https. */
  readonly link: string;
  readonly title: string | null;
  /** As the feed has it, which may be HTML. */
  readonly summary: string | null;
  /** The whole text, where the feed has it; it may be HTML. */
  readonly content: string | null;
  readonly published: IsoDate | null;
}
