import type { DateGrain, IsoDate } from "#text/iso-date.ts";
import type { Span } from "#text/span.ts";
import type { PassageKind } from "./article.ts";

/** A stretch of the article that something was found in, and what found it. */
export interface Annotation extends Span {
  /** The sieve, parser or pattern that found it, e.g. `cue-before-quote`. */
  readonly foundBy: string;
}

/** A paragraph, heading, caption or embedded post. Passages are in order and do not overlap. */
export interface Passage extends Annotation {
  readonly kind: PassageKind;
}

/** One sentence of a passage; a sentence never crosses a passage. */
export interface Sentence extends Span {
  /** Index into `Analysis.passages`. */
  readonly passage: number;
}

/** A name, noun phrase or pronoun that may stand for a person or organisation. */
export interface Mention extends Annotation {
  readonly kind: "name" | "nominal" | "pronoun";
  /** Index into `Analysis.people`, or null when the mention could not be resolved. */
  readonly person: number | null;
}

export type PersonKind = "person" | "organisation" | "document" | "unknown";
export type Gender = "female" | "male" | "unknown";

/** Somebody (or an organisation or document) who is mentioned and may speak. */
export interface Person {
  /** The fullest name in the article, without titles: `John Legend`. */
  readonly name: string;
  readonly kind: PersonKind;
  readonly gender: Gender;
  readonly aliases: readonly Alias[];
  /** Stretches that say what this person is: `former label boss`, `CNN’s`. */
  readonly roles: readonly Annotation[];
}

/** Another name or description of a person, and the evidence that joined it. */
export interface Alias {
  readonly text: string;
  readonly evidence: string;
}

/**
 * direct: a whole quoted sentence or more; mixed: quoted words inside a paraphrase;
 * indirect: reported speech without quotation marks.
 */
export type QuotationKind = "direct" | "mixed" | "indirect";

/**
 * Words somebody said. The span runs from the first content stretch to the last; `contents` are
 * the stretches themselves, marks included, without the cue that may split them.
 */
export interface Quotation extends Annotation {
  readonly kind: QuotationKind;
  readonly contents: readonly Span[];
  /** The paraphrase that quoted words stand in (`mixed`), marks included. */
  readonly reported?: readonly Span[];
  /** `said`, `according to`; null when none stands near. */
  readonly cue: Span | null;
  /** The speaker as named near the quotation. */
  readonly mention: Span | null;
  /** Index into `Analysis.people`: who the mention resolves to. */
  readonly speaker: number | null;
  /** Who it was said to, where that is stated ("told CNN"): index into `Analysis.people`. */
  readonly addressee: number | null;
  /** When the words were said, where stated or certain. */
  readonly saidOn: IsoDate | null;
  /** Where they were said, as the text has it: `The Axe Files podcast with CNN’s David Axelrod`. */
  readonly occasion: Span | null;
  /** 0..1: how sure the attribution is. */
  readonly confidence: number;
  /** The day moderators corrected it; absent where it is as it was read. */
  readonly correctedOn?: IsoDate;
}

/** Words in quotation marks that are no speech: a title, a nickname, a scare quote. */
export interface NotSpeech extends Annotation {
  readonly reason: string;
}

/** A time expression with its TIMEX3 type and value. */
export interface Timex extends Annotation {
  readonly type: "DATE" | "TIME" | "DURATION" | "SET";
  readonly value: string;
}

/** Something that happened: the clause that tells it and its date. */
export interface DatedEvent extends Annotation {
  readonly date: IsoDate;
  readonly grain: DateGrain;
  /** The time expression that dates it; null when the article's own date does. */
  readonly timex: Span | null;
  /** The day moderators corrected it; absent where it is as it was read. */
  readonly correctedOn?: IsoDate;
}

/** A sentence that states something about people or a topic. */
export interface Fact extends Annotation {
  /** Indices into `Analysis.people`. */
  readonly about: readonly number[];
  readonly date: IsoDate | null;
}

/**
 * Everything read out of one article. All spans point into `Article.text`. A list may be made anew
 * whenever it is asked for (an analysis that is kept packed), so take it once where it is looked at
 * more than once, and make another of it with `withLists`: the lists need not be its own properties.
 */
export interface Analysis {
  readonly passages: readonly Passage[];
  readonly sentences: readonly Sentence[];
  readonly mentions: readonly Mention[];
  readonly people: readonly Person[];
  readonly quotations: readonly Quotation[];
  readonly notSpeech: readonly NotSpeech[];
  readonly timexes: readonly Timex[];
  readonly events: readonly DatedEvent[];
  readonly facts: readonly Fact[];
}

/** The analysis with other lists in place of some. */
export function withLists(analysis: Analysis, others: Partial<Analysis>): Analysis {
  const { passages, sentences, mentions, people, quotations } = analysis;
  const { notSpeech, timexes, events, facts } = analysis;
  const lists = { passages, sentences, mentions, people, quotations, notSpeech, timexes, events };
  return { ...lists, facts, ...others };
}
