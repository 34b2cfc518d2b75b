import type { StoryIndex } from "#search/story-index.ts";
import { createTopicMatcher } from "#search/topic-matcher.ts";
import type { StoryQuotation } from "#story/story.ts";
import { dateWithin, type IsoDate } from "#text/iso-date.ts";
import type { QuotesAnswer } from "./answer.ts";
import { foundPerson } from "./found-person.ts";
import { withoutRepeats } from "./without-repeats.ts";

export interface QuotesQuestion {
  readonly person: string;
  /** A topic or another person. */
  readonly about?: string | null | undefined;
  /** First and last day, both included. */
  readonly from?: IsoDate | null | undefined;
  readonly to?: IsoDate | null | undefined;
}

/** What a person said, in order of date; about a topic and in a span of time where given. */
export function quotesBy(
  index: StoryIndex,
  { person, about = null, from = null, to = null }: QuotesQuestion,
): QuotesAnswer {
  const who = foundPerson(index, person);
  if (!who.person) return { who, quotations: [] };
  const said = index.quotations.by(who.person);
  const inTime = said.filter(({ date }) => isWithin(date, from, to));
  const asked = about ? onTopic(index, inTime, about) : inTime;
  return { who, quotations: withoutRepeats(index, asked) };
}

/** An undated quotation lies in no span of time. */
function isWithin(date: IsoDate | null, from: IsoDate | null, to: IsoDate | null): boolean {
  if (from === null && to === null) return true;
  return date !== null && dateWithin(date, from, to);
}

function onTopic(
  index: StoryIndex,
  quotations: readonly StoryQuotation[],
  about: string,
): readonly StoryQuotation[] {
  const { matches, person } = createTopicMatcher(index, about);
  return quotations.filter(
    (quotation) => matches(quotation) || (person !== null && quotation.addressee === person),
  );
}
