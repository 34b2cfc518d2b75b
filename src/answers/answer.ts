import type { Article } from "#story/article.ts";
import type {
  AnalysedArticle,
  Appearances,
  Place,
  Story,
  StoryEvent,
  StoryFact,
  StoryPerson,
  StoryQuotation,
} from "#story/story.ts";
import type { IsoDate } from "#text/iso-date.ts";
import type { Span } from "#text/span.ts";

/** A stretch of an article offered as (part of) an answer. `article.text.slice(start, end)` is what is shown. */
export interface Hit extends Place {
  /** 0..1, comparable within one answer. */
  readonly score: number;
  /** The quotation, when the stretch is somebody's words. */
  readonly quotation: StoryQuotation | null;
  /** Who speaks, or whom the sentence is about. */
  readonly speaker: StoryPerson | null;
  readonly date: IsoDate | null;
  /** Stretches inside the hit that matched the question's words. */
  readonly matched: readonly Span[];
}

/** What every looked-up answer has. `hits` are the nearest passages when `answered` is false. */
export interface Answer {
  readonly answered: boolean;
  /** 0..1: the confidence that the answer is on record; ranks true above false across questions. */
  readonly score: number;
  readonly hits: readonly Hit[];
}

export type WhoSaidAnswer = Answer;

export interface AskAnswer extends Answer {
  /** A name, date, number or place: always a stretch of an article. */
  readonly short: Place | null;
  /** The person the short answer names, when it is one (shown by full name). */
  readonly person: StoryPerson | null;
}

export type Verdict = "verbatim" | "altered" | "other-speaker" | "paraphrase" | "not-on-record";

/** One piece of the alignment of a claim with the words on record, in order. */
export interface Difference {
  readonly kind: "same" | "changed" | "added" | "missing";
  /** Words of the claim (empty for `missing`). */
  readonly claimed: string;
  /** Where the words on record stand (null for `added`). */
  readonly onRecord: Span | null;
  /** What kind of word changed, where that matters. */
  readonly note: "negation" | "number" | "name" | null;
}

export interface CheckAnswer extends Answer {
  readonly verdict: Verdict;
  /**
   * What the claim is laid beside, the first of `hits`: one line, or two quotations of one speaker
   * that follow each other.
   */
  readonly beside: readonly Hit[];
  /** Against `beside`; empty when nothing is near. */
  readonly differences: readonly Difference[];
  /** The person it was claimed for, when one was given and found. */
  readonly claimedFor: StoryPerson | null;
}

/** A person that was asked for by some name: found, or the nearest ones held. */
export type FoundPerson =
  | { readonly person: StoryPerson; readonly suggestions: readonly [] }
  | { readonly person: null; readonly suggestions: readonly StoryPerson[] };

export interface QuotesAnswer {
  readonly who: FoundPerson;
  /** In order of date. */
  readonly quotations: readonly StoryQuotation[];
}

export interface TimelineAnswer {
  /** In the order asked for. */
  readonly entries: readonly TimelineEntry[];
}

export interface TimelineEntry {
  readonly date: IsoDate;
  readonly events: readonly StoryEvent[];
}

export interface FactsAnswer {
  readonly about: FoundPerson | { readonly topic: string };
  readonly facts: readonly StoryFact[];
}

export interface PeopleAnswer {
  /** The whole cast, most quoted first; or the one asked for. */
  readonly people: readonly PersonCard[];
  readonly suggestions: readonly StoryPerson[];
}

export interface PersonCard {
  readonly person: StoryPerson;
  readonly appearances: Appearances;
  readonly quotations: number;
  readonly sample: StoryQuotation | null;
}

export interface StoryAnswer {
  readonly story: Story;
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
  readonly latest: Article | null;
  /** Most mentioned first. */
  readonly people: readonly StoryPerson[];
  /** The lines that most articles quote. */
  readonly mostQuoted: readonly StoryQuotation[];
}

export interface SourcesAnswer {
  readonly articles: readonly AnalysedArticle[];
  readonly suggestions: readonly Article[];
}
