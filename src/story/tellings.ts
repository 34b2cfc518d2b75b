import { countSpansBefore } from "#text/count-spans-before.ts";
import type { IsoDate } from "#text/iso-date.ts";
import { type Span, sliceSpan, spanContains } from "#text/span.ts";
import type { DatedEvent, Mention, Passage } from "./analysis.ts";
import type { Cast } from "./cast.ts";
import { spansWithin } from "./spans-within.ts";
import { idOfWords } from "./stable-id.ts";
import type { AnalysedArticle, StoryPerson } from "./story.ts";

/** The numbers of a telling: the event's place in the analysis, its span, where its people begin. */
const FIELDS = 4;

/**
 * The events that one article tells, in order and as numbers: a large story has hundreds of
 * thousands, of which many tell the same.
 */
export class Tellings {
  readonly source: AnalysedArticle;
  readonly dates: readonly IsoDate[];
  readonly #numbers: readonly number[];

  constructor(source: AnalysedArticle, mentions: readonly Mention[]) {
    const { events, passages } = source.analysis;
    const told = [...events.keys()].filter((place) => isStoryEvent(events[place]!, passages));
    const mentionsIn = spansWithin(mentions);
    const numbers: number[] = [];
    const people: number[] = [];
    for (const place of told) {
      const { start, end } = events[place]!;
      numbers.push(place, start, end, told.length * FIELDS + people.length);
      const mentioned = new Set(mentionsIn({ start, end }).map(({ person }) => person));
      for (const person of mentioned) if (person !== null) people.push(person);
    }
    this.source = source;
    this.dates = told.map((place) => events[place]!.date);
    // A list that grew has room for more.
    this.#numbers = numbers.concat(people);
  }

  get count(): number {
    return this.dates.length;
  }

  /** The place of a telling's event in `Analysis.events`. */
  place(at: number): number {
    return this.#numbers[at * FIELDS]!;
  }

  start(at: number): number {
    return this.#numbers[at * FIELDS + 1]!;
  }

  end(at: number): number {
    return this.#numbers[at * FIELDS + 2]!;
  }

  /** Where a telling stands. */
  span(at: number): Span {
    return { start: this.start(at), end: this.end(at) };
  }

  /** Who of the cast is mentioned, each once. */
  people(at: number, cast: Cast): readonly StoryPerson[] {
    const isLast = at + 1 === this.count;
    const to = isLast ? this.#numbers.length : this.#numbers[(at + 1) * FIELDS + 3]!;
    const known: StoryPerson[] = [];
    for (let from = this.#numbers[at * FIELDS + 3]!; from < to; from++) {
      const person = cast[this.#numbers[from]!];
      if (person !== undefined && !known.includes(person)) known.push(person);
    }
    return known;
  }

  /** Whether two casts are the same people as far as they are told of. */
  isOfSame(one: Cast, other: Cast): boolean {
    const numbers = this.#numbers;
    for (let at = this.count * FIELDS; at < numbers.length; at++)
      if (one[numbers[at]!] !== other[numbers[at]!]) return false;
    return true;
  }

  /** Names the telling by its words, and by its number when the article has told it so before. */
  id(at: number): string {
    const { article } = this.source;
    const words = sliceSpan(article.text, this.span(at));
    let count = 1;
    for (let before = 0; before < at; before++) {
      if (this.end(before) - this.start(before) !== words.length) continue;
      if (article.text.startsWith(words, this.start(before))) count++;
    }
    return idOfWords("e", article, words, count);
  }
}

/** What an article tells, and who its people are. */
export interface Told {
  readonly tellings: Tellings;
  readonly cast: Cast;
}

/** Told with a date in running text or a post, or the article's own news. */
function isStoryEvent(event: DatedEvent, passages: readonly Passage[]): boolean {
  if (event.correctedOn !== undefined) return true;
  if (event.timex === null) return event.foundBy === "lead";
  if (event.foundBy === "told-in-phrase") return false;
  const passage = passages[countSpansBefore(passages, event.start + 1) - 1];
  if (passage === undefined || !spanContains(passage, event)) return false;
  return passage.kind === "paragraph" || passage.kind === "post";
}
