import type { Block } from "#interactions/block.ts";
import type { CommandContext } from "#interactions/command.ts";
import { type Button, button, type MenuChoice, menu } from "#interactions/control.ts";
import type { StoryEvent, StoryQuotation } from "#story/story.ts";
import { sliceSpan } from "#text/span.ts";
import { eventKey } from "./event-key.ts";
import { quotationIds } from "./quotation-ids.ts";

/** Opens the form that corrects one quotation; for moderators, and nothing for others. */
export function correctButton(
  spoken: StoryQuotation | null,
  { asker, say }: CommandContext,
): readonly Button[] {
  if (!asker.isModerator || spoken === null) return [];
  return [button(say.correct.button, correctQuotation(spoken))];
}

/** The same for several quotations or events that stand in one reply. */
export function correctMenu(
  shown: readonly (StoryQuotation | StoryEvent)[],
  { asker, say }: CommandContext,
): readonly Block[] {
  if (!asker.isModerator || shown.length === 0) return [];
  return [menu(say.correct.menu, shown.map(choiceOf))];
}

function choiceOf(shown: StoryQuotation | StoryEvent): MenuChoice {
  const label = sliceSpan(shown.article.text, shown);
  if ("event" in shown) return { label, about: shown.date, action: correctEvent(shown) };
  return { label, about: shown.speaker?.name ?? null, action: correctQuotation(shown) };
}

function correctQuotation(spoken: StoryQuotation) {
  const options = { quotation: quotationIds([spoken]) };
  return { command: "correct quotation", options, page: 0, place: "aside" } as const;
}

function correctEvent(event: StoryEvent) {
  const options = { event: eventKey(event) };
  return { command: "correct event", options, page: 0, place: "aside" } as const;
}
