import type { QuotesAnswer } from "#answers/answer.ts";
import { heading, note } from "#interactions/block.ts";
import type { CommandContext } from "#interactions/command.ts";
import { bold, type Inline, type Run } from "#interactions/inline.ts";
import { personKey } from "#interactions/person-key.ts";
import type { Reply } from "#interactions/reply.ts";
import { counted } from "./counted.ts";
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
  { story, page }: CommandContext,
): Reply {
  const { person } = who;
  if (person === null) return unknownPerson(options.person, who.suggestions, "quotes");
  if (quotations.length === 0) {
    const what: Inline = [
      "No words of ",
      bold(person.name),
      ...aboutRuns(options),
      " are on record.",
    ];
    return notOnRecord(what, [], story);
  }
  const shown = pageOf(quotations, page, ON_A_PAGE);
  return {
    tone: "answer",
    blocks: [
      heading([person.name, ...aboutRuns(options)]),
      note(counted(quotations.length, "quotation")),
      ...shown.items.map((each) => quoted(each, story)),
      ...pageButtons(shown, "quotes", { ...options, person: personKey(person) }),
    ],
  };
}

const ON_A_PAGE = 4;

function aboutRuns({ about, from, to }: QuotesOptions): readonly Run[] {
  return [...(about === null ? [] : [" on ", bold(about)]), ...spanOfDates(from, to)];
}
