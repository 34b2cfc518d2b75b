import type { WordedError, Words } from "#languages/worded-error.ts";
import type { Article } from "#story/article.ts";
import type { Change, Correction } from "#story/correction.ts";
import type { IsoDate } from "#text/iso-date.ts";
import type { AttachedFile } from "./option-spec.ts";

/**
 * What those may do who keep the record true: for one server (at the terminal, for the operator)
 * and one story, which no call can leave.
 */
export interface Desk {
  readonly corrections: CorrectionDesk;
  readonly settings: SettingsDesk;
  readonly articles: ArticleDesk;
  readonly feeds: FeedDesk;
}

/** The articles of the story, where the story is the server's own; else its calls are refused. */
export interface ArticleDesk {
  readonly add: (brought: Brought, told: ToldDetails) => Promise<AddResult>;
  /** The ids of the articles that are kept, rather than files of a folder. */
  readonly kept: () => Promise<readonly string[]>;
  /**
   * Changes what is told of a kept article, from what the asker saw. `changed`, with nothing kept,
   * when somebody else changed the same meanwhile; `gone` when it was removed.
   */
  readonly edit: (
    seen: Article,
    told: ToldDetails & { readonly url?: string },
  ) => Promise<EditResult>;
  /** False when no kept article has the id. */
  readonly remove: (id: string) => Promise<boolean>;
}

export type EditResult =
  | { readonly kind: "edited" | "gone" }
  /** With what is on record now. */
  | {
      readonly kind: "changed";
      readonly now: Pick<Article, "id" | "title" | "outlet" | "url" | "published">;
    };

/** What an article is made from. */
export type Brought =
  | { readonly kind: "link"; readonly link: string }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "file"; readonly file: AttachedFile };

/** What a moderator says of an article; it wins over what is read. */
export interface ToldDetails {
  readonly title?: string;
  readonly outlet?: string;
  /** A day. */
  readonly published?: IsoDate;
}

/** What became of an article that was brought. */
export type AddResult =
  | { readonly kind: "added" | "duplicate"; readonly title: string }
  /** It says no day, and was not kept. */
  | { readonly kind: "undated"; readonly title: string }
  /** Its words are a whole sentence: `Cannot fetch …: …`. */
  | { readonly kind: "failed"; readonly why: WordedError };

/** The feeds that the server follows. */
export interface FeedDesk {
  readonly list: () => Promise<readonly FollowedFeed[]>;
  readonly follow: (feed: FeedDetails) => Promise<FollowResult>;
  readonly unfollow: (id: number) => Promise<boolean>;
}

export type FollowResult =
  /** The feed's own address, where a page that names it was given. */
  | { readonly kind: "followed"; readonly url: string; readonly unannounced: Unannounced | null }
  | { readonly kind: "already"; readonly url: string }
  /** It is no feed, or cannot be fetched; its words are a whole sentence. */
  | { readonly kind: "failed"; readonly why: WordedError };

/**
 * Why articles are announced nowhere: the bot has no token to write with, no channel was named, or
 * it may not write there.
 */
export type Unannounced = "noToken" | "noChannel" | "mayNotWrite";

export interface FeedDetails {
  readonly url: string;
  /** Only articles with one of these; empty takes all. */
  readonly words: readonly string[];
  /** Discord's id of the channel where its articles are announced. */
  readonly channel: string | null;
}

export interface FollowedFeed extends FeedDetails {
  readonly id: number;
  /** Looks that failed since the last that did not. */
  readonly failures: number;
  /** What it lists and the bot does not try any more, oldest first. */
  readonly notTaken: readonly { readonly link: string; readonly why: Words }[];
}

/** What a server chose; its calls are refused at the terminal, where there is no server. */
export interface SettingsDesk {
  readonly read: () => Promise<Choices>;
  readonly change: (choices: Partial<Choices>) => Promise<void>;
  /** Whether the bot has a token, without which it writes into no channel by itself. */
  readonly canAnnounce: () => Promise<boolean>;
  /** Whether it may write into that channel of the server; null where that cannot be told. */
  readonly mayWrite: (channel: string) => Promise<boolean | null>;
  /** The stories that the server sees: public ones and its own. */
  readonly listStories: () => Promise<readonly VisibleStory[]>;
  /** Makes an empty story that this server alone sees, and answers from it. */
  readonly makeStory: (title: string) => Promise<VisibleStory>;
  /** Removes everything that is kept of the server. */
  readonly forget: () => Promise<void>;
}

/** Null where nothing was chosen. */
export interface Choices {
  /** The story's id. */
  readonly story: string | null;
  /** A locale as Discord names it. */
  readonly language: string | null;
  /** Discord's id of a channel. */
  readonly announceChannel: string | null;
  /** How long each person waits between two questions; in seconds. */
  readonly cooldown: number | null;
}

export interface VisibleStory {
  readonly id: string;
  readonly title: string;
  /** False for a public one. */
  readonly isOwn: boolean;
}

export interface CorrectionDesk {
  /** All that hold here, the operator's and those taken back too; oldest first. */
  readonly list: () => Promise<readonly MadeCorrection[]>;
  /** Makes all or none. */
  readonly make: (changes: readonly Change[]) => Promise<readonly MadeCorrection[]>;
  /** False when no correction of that id was made here and stands. */
  readonly undo: (id: number) => Promise<boolean>;
}

/** A correction and who made it; shown to moderators alone. */
export interface MadeCorrection extends Correction {
  /** False for one that the bot's operator made for everybody. */
  readonly isOwn: boolean;
  /** Discord's id. */
  readonly by: string;
  readonly undone: { readonly by: string; readonly on: string } | null;
}
