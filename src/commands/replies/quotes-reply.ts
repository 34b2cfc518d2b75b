import type { QuotesAnswer } from "#answers/answer.ts";
import { heading, note } from "#interactions/block.ts";
import type { CommandContext } from "#interactions/command.ts";
import { personKey } from "#interactions/person-key.ts";
import type { Reply } from "#interactions/reply.ts";
import { bold } from "#languages/inline.ts";
import { correctMenu } from "./correct-menu.ts";
import { notOnRecord } from "./not-on-record.ts";
import { pageButtons } from "./page-buttons.ts";
import { pageOf } from "./page-of.ts";
import { quoted } from "./quoted.ts";
import { spanOfDates } from "./span-of-dates.ts";
import { unknownPerson } from "./unknown-person.ts";

export interface QuotesOptions {
  readonly person: string;
  readonly about: string | null;
  readonly from: string | null;
  readonly to: string | null;
}

/** What a person said, a few quotations a page. */
export function quotesReply(
  { who, quotations }: QuotesAnswer,
  options: QuotesOptions,
  context: CommandContext,
): Reply {
  const { say, page } = context;
  const { person } = who;
  if (person === null) return unknownPerson(options.person, who.suggestions, "quotes", say);
  const about = options.about === null ? null : bold(options.about);
  const dates = spanOfDates(options.from, options.to, say);
  if (quotations.length === 0) {
    return notOnRecord(say.quotes.none(bold(person.name), about, dates), [], context);
  }
  const shown = pageOf(quotations, page, ON_A_PAGE);
  return {
    tone: "answer",
    blocks: [
      heading(say.quotes.title(person.name, about, dates)),
      note(say.count.quotations(quotations.length)),
      ...shown.items.map((each) => quoted(each, context)),
      ...correctMenu(shown.items, context),
      ...pageButtons(shown, "quotes", { ...options, person: personKey(person) }, say),
    ],
  };
}

const ON_A_PAGE = 4;
