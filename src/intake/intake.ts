import type { CannotRead } from "#reading/cannot-read.ts";
import type { Article } from "#story/article.ts";
import type { SourceFile } from "#story/source-file.ts";
import type { IsoDate } from "#text/iso-date.ts";
import type { Duplicate } from "./duplicates/held-set.ts";
import type { CannotFetch } from "./fetch/cannot-fetch.ts";

/** What an article is made from. */
export type IntakeSource =
  | { readonly kind: "link"; readonly link: string }
  | { readonly kind: "file"; readonly file: SourceFile }
  | { readonly kind: "text"; readonly text: string };

/** What the person who brings an article says of it; it wins over what is read. */
export interface GivenDetails {
  readonly title?: string;
  readonly outlet?: string;
  readonly author?: string;
  /** A day. */
  readonly published?: IsoDate;
  /** The day where what is read names none. */
  readonly elsePublished?: IsoDate;
}

/** What became of an article that was brought. */
export type Taken =
  /** As it is read from what was kept. */
  | { readonly kind: "added"; readonly article: Article }
  /** The story holds it; it was not kept again. */
  | ({ readonly kind: "duplicate" } & Duplicate)
  /** It names no day of publication, or a month or year was given: bring it again with a day. */
  | { readonly kind: "undated"; readonly article: Article }
  | { readonly kind: "failed"; readonly why: CannotFetch | CannotRead };

/** Brings articles into stories. What cannot be kept rejects with `LibraryError`. */
export interface Intake {
  readonly addArticle: (
    story: string,
    source: IntakeSource,
    given?: GivenDetails,
  ) => Promise<Taken>;
}
