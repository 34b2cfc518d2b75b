import type { Instant } from "../instant.ts";

export interface NewFeed {
  /** The story its articles are kept in. */
  readonly story: string;
  /** The server that follows it; null for the operator. */
  readonly server: string | null;
  readonly url: string;
  /** Only articles with one of these words are taken; empty takes all. */
  readonly words: readonly string[];
  /** Discord's id of the channel where its articles are announced. */
  readonly channel: string | null;
  readonly nextLookAt: Instant;
}

/** A feed that is followed, and what its last answer said of itself. */
export interface KeptFeed extends NewFeed {
  readonly id: number;
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** How many looks failed since the last that did not. */
  readonly failures: number;
  /**
   * The links, as `linkKey` has them, that are not to be taken again: taken in, refused for good or
   * held under another link, whatever became of the article since. Null before the first look that
   * did not fail.
   */
  readonly done: readonly string[] | null;
  /** Of those that are done, which are not on record and why. */
  readonly notTaken: readonly NotTaken[];
}

/** An article of a feed that cannot be taken, or a page that is none. */
export interface NotTaken {
  /** As the feed has it. */
  readonly link: string;
  /** The name of the reason, and what it says besides: `["isType", "application/pdf"]`. */
  readonly reason: readonly (string | number)[];
}

export type FeedLook = Pick<
  KeptFeed,
  "etag" | "lastModified" | "failures" | "nextLookAt" | "done" | "notTaken"
>;

export interface Feeds {
  /** Follows a feed; null when the story follows that address already. */
  readonly follow: (feed: NewFeed) => Promise<KeptFeed | null>;
  /** Resolves to false when the server follows none of that id. */
  readonly unfollow: (server: string | null, id: number) => Promise<boolean>;
  /** What a server follows, oldest first. */
  readonly list: (server: string | null) => Promise<readonly KeptFeed[]>;
  /**
   * Takes at most `limit` feeds that are due now and puts their next look off until `until`, so
   * that of several workers one looks. The longest due come first. A look that is planned after
   * `latest` was planned by a clock that was wrong, and is due too. Those of a server that was left are not due until the bot is back.
   */
  readonly takeDue: (
    limit: number,
    until: Instant,
    latest: Instant,
  ) => Promise<readonly KeptFeed[]>;
  /** Notes how a look went. A feed that is no longer followed stays so. */
  readonly looked: (id: number, look: FeedLook) => Promise<void>;
}
