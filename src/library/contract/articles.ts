import type { IsoDate } from "#text/iso-date.ts";
import type { Instant } from "../instant.ts";

/** What is kept of an article beside its text. */
export interface ArticleDetails {
  /** Unique within its story; lower-case letters, digits and hyphens. */
  readonly id: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly author: string | null;
  readonly url: string | null;
  readonly published: IsoDate | null;
  /** Hash of the text: the same for the same words. */
  readonly hash: string;
  /** Alike for texts that are nearly the same; compared by who made it. */
  readonly nearKey: string;
}

/** An article as it was taken in; reading it again gives the same article. */
export interface NewArticle extends ArticleDetails {
  /** The file ending that picks the format in `reading/`: `.md`, `.html`. */
  readonly format: string;
  /** The text in that format. */
  readonly source: string;
}

/** What people say of an article beside its text. */
export type ToldDetail = "title" | "outlet" | "url" | "published";

/** Another value for a detail, from somebody who saw the one that it had. */
export interface DetailEdit {
  readonly detail: ToldDetail;
  readonly seen: string | null;
  readonly told: string;
}

export type Edited =
  | { readonly kind: "edited" | "gone" }
  /** With the article as it is kept. */
  | { readonly kind: "changed"; readonly now: ListedArticle };

/** An article in a list, without its text. What is listed alike is alike. */
export interface ListedArticle extends ArticleDetails {
  readonly addedAt: Instant;
}

export interface KeptArticle extends NewArticle, ListedArticle {}

/** The articles of a story at one moment. */
export interface Listing {
  readonly articles: readonly ArticleDetails[];
  /** Names that moment; another when anything of the story was written since. */
  readonly number: number;
}

export interface Articles {
  /**
   * Keeps articles of one story, all or none; one with an id that is there already replaces it.
   * The story must be among `Stories`: rejects otherwise.
   */
  readonly put: (story: string, articles: readonly NewArticle[]) => Promise<void>;
  /**
   * As `put`, but only while the story is as it was listed, so that of several processes that
   * compared the same article with the same list one keeps it. Resolves to the number of this
   * write; to null when somebody wrote since and nothing was kept: list and compare again.
   */
  readonly add: (
    story: string,
    articles: readonly NewArticle[],
    listed: number,
  ) => Promise<number | null>;
  /** As `list`, with the number that `add` asks for. */
  readonly listing: (story: string) => Promise<Listing>;
  /** What is known of each article without its text, by id. */
  readonly list: (story: string) => Promise<readonly ListedArticle[]>;
  /** The articles with their texts, by id: all of the story, or those of these ids that it holds. */
  readonly read: (story: string, ids?: readonly string[]) => Promise<readonly KeptArticle[]>;
  /**
   * Changes details of an article, all or none, and leaves the others as they are kept. `changed`,
   * with nothing written, when one of them is neither as it was seen nor as it is told; one that was
   * never kept is read from the text, and counts as seen.
   */
  readonly edit: (story: string, id: string, edits: readonly DetailEdit[]) => Promise<Edited>;
  /** Resolves to false when there is no such article. */
  readonly remove: (story: string, id: string) => Promise<boolean>;
}
