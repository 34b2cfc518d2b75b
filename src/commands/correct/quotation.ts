import { whoSaid } from "#answers/who-said.ts";
import type { CommandContext } from "#interactions/command.ts";
import { type Action, field, form } from "#interactions/control.ts";
import { defineCommand } from "#interactions/define-command.ts";
import { personName } from "#interactions/person-key.ts";
import type { Reply } from "#interactions/reply.ts";
import { UserError } from "#interactions/user-error.ts";
import { BY_MODERATORS, type Change } from "#story/correction.ts";
import { textAnchor } from "#story/corrections/text-anchor.ts";
import type { StoryPerson, StoryQuotation } from "#story/story.ts";
import { sameInAnyCase } from "#text/same-in-any-case.ts";
import { offerPeople } from "../offers/offer-people.ts";
import { offerQuotationIds } from "../offers/offer-quotation-ids.ts";
import { quotationIds, quotationsByIds } from "../replies/quotation-ids.ts";
import { correctedMeanwhile } from "./replies/corrected-meanwhile.ts";
import { marksOfPage, pageOfShown, readField } from "./replies/form-marks.ts";
import { makeCorrections } from "./replies/make-corrections.ts";

export default defineCommand({
  name: "quotation",
  words: (say) => say.commands.correctQuotation,
  options: {
    quotation: { type: "quotation", required: true, maxLength: 300 },
    speaker: { type: "person", maxLength: 100 },
    date: { type: "date" },
    is: { type: "choice", choices: ["quotation", "not-a-quotation"] },
  },
  examples: () => [],
  autocomplete: { quotation: offerQuotationIds, speaker: offerPeople },
  run: (given, context) => {
    const spoken = quotationOf(given.quotation, context);
    const { speaker, date, is } = given;
    if (speaker === null && date === null && is === null) return asked(spoken, context);
    const { changes, contested } = changesOf(spoken, given, context);
    if (contested) return correctedMeanwhile(changes, askFor(spoken), context);
    return makeCorrections(changes, context);
  },
});

/** The one chosen, or the one that the typed words come from. */
function quotationOf(typed: string, { index, story }: CommandContext): StoryQuotation {
  const named = quotationsByIds(typed, story);
  const found = named === null ? whoSaid(index, { words: typed }).hits[0]?.quotation : named[0];
  if (found) return found;
  throw new UserError(({ errors }) => errors.noSuchQuotation(typed));
}

/** A form with what is on record now. */
function asked(spoken: StoryQuotation, { say }: CommandContext): Reply {
  const { speaker, date } = shownOf(spoken);
  const action = { ...askFor(spoken), page: pageOfShown(speaker, date) };
  const fields = [
    field("speaker", { value: speaker }),
    field("date", { value: date }),
    field("is", { value: "quotation" }),
  ];
  return { tone: "notice", blocks: [form(say.correct.formTitle, action, fields, spoken)] };
}

function askFor(spoken: StoryQuotation): Action {
  const options = { quotation: quotationIds([spoken]) };
  return { command: "correct quotation", options, page: 0, place: "aside" };
}

function shownOf({ speaker, date }: StoryQuotation) {
  return { speaker: speaker?.name ?? "", date: date ?? "" };
}

/** What differs from the record. A quotation that is none has no speaker and no date. */
function changesOf(
  spoken: StoryQuotation,
  given: { speaker: string | null; date: string | null; is: string | null },
  { index, story, page }: CommandContext,
): { readonly changes: readonly Change[]; readonly contested: boolean } {
  const anchor = textAnchor(spoken.article, spoken);
  if (given.is === "not-a-quotation") {
    return { changes: [{ kind: "not-a-quotation", anchor, what: {} }], contested: false };
  }
  const typed = given.speaker === null ? null : personName(story, given.speaker);
  const person = typed === null ? null : index.people.named(typed);
  const name = joinedName(person, typed) ?? person?.name ?? typed;
  const { date } = given;
  const now = shownOf(spoken);
  const [shownSpeaker, shownDate] = marksOfPage(page);
  const speakers = readField(shownSpeaker, name, now.speaker);
  const dates = readField(shownDate, date, now.date);
  return {
    changes: [
      ...(name === null || speakers === "same"
        ? []
        : [{ kind: "speaker", anchor, what: { name } } as const]),
      ...(date === null || dates === "same"
        ? []
        : [{ kind: "quotation-date", anchor, what: { date } } as const]),
    ],
    contested: speakers === "contested" || dates === "contested",
  };
}

/** The name of somebody whom moderators joined with another: it stands when they are parted again. */
function joinedName(person: StoryPerson | null, typed: string | null): string | null {
  const joined = person?.aliases.find(
    ({ text, evidence }) =>
      evidence === BY_MODERATORS && typed !== null && sameInAnyCase(text, typed.trim()),
  );
  return joined?.text ?? null;
}
