import type { Block } from "#interactions/block.ts";
import type { CommandContext } from "#interactions/command.ts";
import { type Action, type MenuChoice, menu } from "#interactions/control.ts";
import { personKey } from "#interactions/person-key.ts";
import type { Messages } from "#languages/en.ts";
import type { StoryEvent, StoryPerson, StoryQuotation } from "#story/story.ts";
import { sliceSpan } from "#text/span.ts";
import { eventKey } from "./event-key.ts";
import { quotationIds } from "./quotation-ids.ts";

/** What a menu holds on Discord. */
const MOST = 25;

/**
 * All that can be corrected about the quotations or events that stand in a reply: each of them, and
 * who is in them. Each choice opens a form. For moderators, and nothing for others.
 */
export function correctMenu(
  shown: readonly (StoryQuotation | StoryEvent)[],
  { asker, say }: CommandContext,
): readonly Block[] {
  if (!asker.isModerator || shown.length === 0) return [];
  const things = shown.slice(0, MOST).map(choiceOf);
  const people = [...new Set(shown.flatMap(peopleIn))].map((person) => choicesOn(person, say));
  const prompt = shown.length === 1 ? say.correct.button : say.correct.menu;
  const room = Math.floor((MOST - things.length) / 2);
  return [menu(prompt, [...things, ...people.slice(0, room).flat()])];
}

/** Menus of several replies as one, for a message has one. */
export function joinMenus(blocks: readonly Block[], say: Messages): readonly Block[] {
  const choices = blocks.flatMap((block) => (block.type === "menu" ? block.choices : []));
  const others = blocks.filter(({ type }) => type !== "menu");
  return choices.length === 0 ? others : [...others, menu(say.correct.menu, choices)];
}

function choiceOf(shown: StoryQuotation | StoryEvent): MenuChoice {
  const label = sliceSpan(shown.article.text, shown);
  if ("event" in shown) {
    const action = opening("correct event", { event: eventKey(shown) });
    return { label, about: shown.date, action };
  }
  const action = opening("correct quotation", { quotation: quotationIds([shown]) });
  return { label, about: shown.speaker?.name ?? null, action };
}

function peopleIn(shown: StoryQuotation | StoryEvent): readonly StoryPerson[] {
  if ("event" in shown) return shown.people;
  return shown.speaker === null ? [] : [shown.speaker];
}

function choicesOn(person: StoryPerson, say: Messages): readonly MenuChoice[] {
  const { commands } = say;
  const { name } = person;
  const options = { person: personKey(person) };
  return [
    {
      label: say.buttons.spoken(name, commands.correctMerge.description),
      about: null,
      action: opening("correct merge", options),
    },
    {
      label: say.buttons.spoken(name, commands.correctSplit.description),
      about: null,
      action: opening("correct split", options),
    },
  ];
}

function opening(command: string, options: Action["options"]): Action {
  return { command, options, page: 0, place: "aside" };
}
