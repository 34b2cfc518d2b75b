import type { IsoDate } from "#text/iso-date.ts";
import type { Span } from "#text/span.ts";
import type {
  Alias,
  Analysis,
  DatedEvent,
  Fact,
  Gender,
  PersonKind,
  Quotation,
} from "./analysis.ts";
import type { Article } from "./article.ts";
import type { Correction } from "./correction.ts";

/** What `story.json` says of a story. */
export interface StoryInfo {
  /** The folder's name: lower case, digits and hyphens. */
  readonly id: string;
  readonly title: string;
  readonly description: string | null;
  /** Further names of people, for what no article says: `{"Kanye West": ["Ye"]}`. */
  readonly aliases: Readonly<Record<string, readonly string[]>>;
}

export interface AnalysedArticle {
  readonly article: Article;
  readonly analysis: Analysis;
}

/**
 * One person (or organisation) over all articles of a story: who it is. As long as that stays, it is
 * the same object in a story that grows; where it appears is told apart, as every article changes that.
 */
export interface StoryPerson {
  /** Stable within the story, made from the name: `kanye-west`. */
  readonly id: string;
  readonly name: string;
  readonly kind: PersonKind;
  readonly gender: Gender;
  readonly aliases: readonly Alias[];
}

/** Where and how often a person appears in a story. */
export interface Appearances {
  readonly roles: readonly Place[];
  /** How often the person is mentioned, all articles together. */
  readonly mentions: number;
  /** Index of the person within each article's analysis: article id → indices. */
  readonly inArticles: ReadonlyMap<string, readonly number[]>;
  readonly firstSeen: IsoDate | null;
  readonly lastSeen: IsoDate | null;
}

/** A stretch of one article of the story. */
export interface Place extends Span {
  readonly article: Article;
}

export interface StoryQuotation extends Place {
  /** Stable over re-reading: made from the article and the words. */
  readonly id: string;
  readonly quotation: Quotation;
  readonly speaker: StoryPerson | null;
  readonly addressee: StoryPerson | null;
  /** When it was said where stated, otherwise when the article appeared. */
  readonly date: IsoDate | null;
}

/** One dated event; when several articles report it, the best sentence stands first. */
export interface StoryEvent extends Place {
  readonly id: string;
  readonly event: DatedEvent;
  readonly date: IsoDate;
  readonly people: readonly StoryPerson[];
  /** The other articles' sentences about the same event. */
  readonly alsoIn: readonly Place[];
}

export interface StoryFact extends Place {
  readonly fact: Fact;
  readonly people: readonly StoryPerson[];
  readonly date: IsoDate | null;
}

/** A set of articles with its merged people, quotations, events and facts, each in order of date. */
export interface Story {
  readonly info: StoryInfo;
  readonly articles: readonly AnalysedArticle[];
  /** Most mentioned first. */
  readonly people: readonly StoryPerson[];
  readonly appearances: ReadonlyMap<StoryPerson, Appearances>;
  readonly quotations: readonly StoryQuotation[];
  readonly events: readonly StoryEvent[];
  readonly facts: readonly StoryFact[];
  /** Corrections whose place is gone or not certain; all others are in what stands above. */
  readonly unanchored: readonly Correction[];
}
