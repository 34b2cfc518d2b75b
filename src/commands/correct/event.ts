import type { CommandContext } from "#interactions/command.ts";
import { type Action, field, form } from "#interactions/control.ts";
import { defineCommand } from "#interactions/define-command.ts";
import type { Reply } from "#interactions/reply.ts";
import { UserError } from "#interactions/user-error.ts";
import { textAnchor } from "#story/corrections/text-anchor.ts";
import type { StoryEvent } from "#story/story.ts";
import { offerEvents } from "../offers/offer-events.ts";
import { eventById, eventKey } from "../replies/event-key.ts";
import { correctedMeanwhile } from "./replies/corrected-meanwhile.ts";
import { marksOfPage, pageOfShown, readField } from "./replies/form-marks.ts";
import { makeCorrections } from "./replies/make-corrections.ts";

export default defineCommand({
  name: "event",
  words: (say) => say.commands.correctEvent,
  options: {
    event: { type: "event", required: true, maxLength: 100 },
    date: { type: "date" },
  },
  examples: () => [],
  autocomplete: { event: offerEvents },
  run: ({ event: typed, date }, context) => {
    const event = eventById(typed, context.story);
    if (event === null) throw new UserError(({ errors }) => errors.noSuchEvent(typed));
    if (date === null) return asked(event, context);
    const anchor = textAnchor(event.article, event);
    const change = { kind: "event-date", anchor, what: { date } } as const;
    const [shown] = marksOfPage(context.page);
    const became = readField(shown, date, event.date);
    if (became === "contested") return correctedMeanwhile([change], askFor(event), context);
    return makeCorrections(became === "same" ? [] : [change], context);
  },
});

function asked(event: StoryEvent, { say }: CommandContext): Reply {
  const action = { ...askFor(event), page: pageOfShown(event.date, "") };
  const fields = [field("date", { value: event.date, isNeeded: true })];
  return { tone: "notice", blocks: [form(say.correct.eventTitle, action, fields, event)] };
}

function askFor(event: StoryEvent): Action {
  const options = { event: eventKey(event) };
  return { command: "correct event", options, page: 0, place: "aside" };
}
