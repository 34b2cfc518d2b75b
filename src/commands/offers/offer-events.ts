import type { Choice, CommandContext } from "#interactions/command.ts";
import { rankByTyped } from "#interactions/rank-by-typed.ts";
import { singleSpaced } from "#text/single-spaced.ts";
import { sliceSpan } from "#text/span.ts";
import { truncate } from "#text/truncate.ts";
import { eventKey } from "../replies/event-key.ts";

/** Events of the story, by date or words: the date, then the sentence. */
export function offerEvents(typed: string, { story }: CommandContext): readonly Choice[] {
  const choices = story.events.map((event) => {
    const sentence = singleSpaced(sliceSpan(event.article.text, event));
    return { name: `${event.date} · ${sentence}`, value: eventKey(event) };
  });
  return rankByTyped(choices, typed)
    .slice(0, MOST)
    .map(({ name, value }) => ({ name: truncate(name, LONGEST), value }));
}

/** What Discord shows. */
const MOST = 25;
const LONGEST = 100;
