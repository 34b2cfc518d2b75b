import type { Story, StoryPerson, StoryQuotation } from "#story/story.ts";
import { remembered } from "#text/remembered.ts";
import type { Steps } from "#text/steps.ts";
import { mostQuoted } from "./most-quoted.ts";
import { sampleQuotation } from "./sample-quotation.ts";

/** The quotations of a story by who said them, and those that are quoted most. */
export interface QuotationIndex {
  /** What a person said, in order of date. */
  readonly by: (speaker: StoryPerson) => readonly StoryQuotation[];
  /** A line of theirs that shows how they speak. */
  readonly sampleOf: (speaker: StoryPerson) => StoryQuotation | null;
  /** The lines that most articles quote, the most quoted first. */
  readonly mostQuoted: readonly StoryQuotation[];
}

/** So many quotations to a step. */
const STEP = 5000;

export function* createQuotationIndex(story: Story): Steps<QuotationIndex> {
  const { quotations } = story;
  const bySpeaker = new Map<StoryPerson, StoryQuotation[]>();
  for (let at = 0; at < quotations.length; at++) {
    file(bySpeaker, quotations[at]!);
    if (at % STEP === 0) yield;
  }
  yield;
  const most = yield* mostQuoted(story);
  const by = (speaker: StoryPerson) => bySpeaker.get(speaker) ?? [];
  return { by, sampleOf: remembered((speaker) => sampleQuotation(by(speaker))), mostQuoted: most };
}

function file(bySpeaker: Map<StoryPerson, StoryQuotation[]>, quotation: StoryQuotation): void {
  const { speaker } = quotation;
  if (speaker === null) return;
  const list = bySpeaker.get(speaker);
  if (list) list.push(quotation);
  else bySpeaker.set(speaker, [quotation]);
}
