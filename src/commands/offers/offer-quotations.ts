import { completeQuotations } from "#answers/complete-quotations.ts";
import type { Choice, CommandContext } from "#interactions/command.ts";
import type { StoryQuotation } from "#story/story.ts";
import { singleSpaced } from "#text/single-spaced.ts";
import { sliceSpan } from "#text/span.ts";
import { truncate, wordBoundary } from "#text/truncate.ts";

/** The quotations that the words typed so far may come from: the quote, then speaker and date. */
export function offerQuotations(typed: string, { index }: CommandContext): readonly Choice[] {
  return completeQuotations(index, typed).map((spoken) => {
    const text = singleSpaced(sliceSpan(spoken.article.text, spoken));
    return { name: quotationLabel(spoken), value: text.slice(0, wordBoundary(text, LONGEST)) };
  });
}

/** What Discord takes for the name and the value of a choice. */
const LONGEST = 100;

/** The words, then speaker and date. */
export function quotationLabel({ article, start, end, speaker, date }: StoryQuotation): string {
  const text = singleSpaced(sliceSpan(article.text, { start, end }));
  const who = speaker === null ? [] : [truncate(speaker.name, LONGEST / 3)];
  const after = [...who, ...(date === null ? [] : [date])].join(", ");
  if (after === "") return truncate(text, LONGEST);
  return `${truncate(text, LONGEST - after.length - 3)} — ${after}`;
}
