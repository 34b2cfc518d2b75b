import type { StoryIndex } from "#search/story-index.ts";
import type { StoryEvent } from "#story/story.ts";
import { dateWithin, grainOf, type IsoDate } from "#text/iso-date.ts";
import { splitWords } from "#text/split-words.ts";
import { stem } from "#text/stem.ts";
import type { TimelineEntry } from "../answer.ts";
import { chooseSentences } from "./choose-sentences.ts";
import { type DatedSentence, datedSentences } from "./dated-sentence.ts";
import { dayBefore } from "./day-before.ts";
import { newsEvent } from "./news-event.ts";
import { rankDates } from "./rank-dates.ts";

export interface SummaryOptions {
  readonly about: string | null;
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
  readonly dates: number;
  readonly sentences: number | null;
}

const SENTENCES_A_DATE = 3;

/** Telling words of a sentence that reads by itself: fewer say too little, more say too much. */
const FEWEST_WORDS = 6;
const MOST_WORDS = 25;

/** The candidates of a good length, or all where none has one. */
function readable(sentences: readonly DatedSentence[]): readonly DatedSentence[] {
  const fitting = sentences.filter(
    ({ stems }) => stems.length >= FEWEST_WORDS && stems.length <= MOST_WORDS,
  );
  return fitting.length > 0 ? fitting : sentences;
}

/** How far into an article its undated sentences still tell the news of its day. */
const OPENING = 12;

/** The dates that matter most in a story and the sentences that say best what happened then. */
export function summariseStory(
  { story }: StoryIndex,
  { about, from, to, dates, sentences }: SummaryOptions,
): readonly TimelineEntry[] {
  const all = story.articles.flatMap(datedSentences);
  const keywords = new Set(splitWords(about ?? "").map(({ folded }) => stem(folded)));
  const isOnTopic = (sentence: DatedSentence) =>
    keywords.size === 0 || sentence.stems.some((each) => keywords.has(each));
  const chosen = rankDates(all, isOnTopic)
    .filter((date) => dateWithin(date, from, to))
    .slice(0, dates);
  const candidates = candidatesOf(all, new Set(chosen));
  const weightOf = inverseFrequency(all);
  return chosen.map((date) => ({
    date,
    events: chooseSentences(
      readable(candidates.get(date)!),
      weightOf,
      sentences ?? SENTENCES_A_DATE,
    ).map((sentence) => eventOf(sentence, date)),
  }));
}

/** Sentences that name a date, and the undated first ones of articles of that day or the next. */
function candidatesOf(
  sentences: readonly DatedSentence[],
  dates: ReadonlySet<IsoDate>,
): ReadonlyMap<IsoDate, readonly DatedSentence[]> {
  const candidates = new Map<IsoDate, DatedSentence[]>([...dates].map((date) => [date, []]));
  for (const sentence of sentences) {
    for (const date of new Set(sentence.told.map((event) => event.date))) {
      candidates.get(date)?.push(sentence);
    }
    if (sentence.told.length > 0 || sentence.position >= OPENING || !sentence.published) continue;
    candidates.get(sentence.published)?.push(sentence);
    candidates.get(dayBefore(sentence.published))?.push(sentence);
  }
  return candidates;
}

/** How telling a word is: the rarer among the sentences, the more. */
function inverseFrequency(sentences: readonly DatedSentence[]): (stem: string) => number {
  const counts = new Map<string, number>();
  for (const { stems } of sentences) {
    for (const each of new Set(stems)) counts.set(each, (counts.get(each) ?? 0) + 1);
  }
  return (each) => Math.log(1 + sentences.length / (counts.get(each) ?? 1));
}

function eventOf({ of, start, end, told }: DatedSentence, date: IsoDate): StoryEvent {
  const event = told.find((each) => each.date === date) ?? {
    start,
    end,
    date,
    grain: grainOf(date),
    timex: null,
    foundBy: "article-date",
  };
  return newsEvent(of.article, event, { start, end });
}
