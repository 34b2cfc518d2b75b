import type { FactsAnswer } from "#answers/answer.ts";
import { type Block, heading, note, quotation, text } from "#interactions/block.ts";
import type { CommandContext } from "#interactions/command.ts";
import { personKey } from "#interactions/person-key.ts";
import type { Reply } from "#interactions/reply.ts";
import type { Messages } from "#languages/en.ts";
import { bold, dated } from "#languages/inline.ts";
import type { StoryFact } from "#story/story.ts";
import { notOnRecord } from "./not-on-record.ts";
import { pageButtons } from "./page-buttons.ts";
import { pageOf } from "./page-of.ts";

/** What the articles state about a person or topic, grouped by date. */
export function factsReply(
  { about, facts }: FactsAnswer,
  typed: string,
  context: CommandContext,
): Reply {
  const { say, page } = context;
  const person = "person" in about ? about.person : null;
  const name = person?.name ?? typed;
  if (facts.length === 0) {
    return notOnRecord(say.facts.none(bold(name)), [], context);
  }
  const shown = pageOf(facts, page, ON_A_PAGE);
  const options = { about: person === null ? typed : personKey(person) };
  return {
    tone: "answer",
    blocks: [
      heading(say.facts.title(name)),
      note(say.count.sentences(facts.length)),
      ...shown.items.flatMap((fact, at) => factBlocks(fact, shown.items[at - 1], say)),
      ...pageButtons(shown, "facts", options, say),
    ],
  };
}

const ON_A_PAGE = 5;

/** The date stands once above all its facts. */
function factBlocks(
  fact: StoryFact,
  before: StoryFact | undefined,
  say: Messages,
): readonly Block[] {
  const isNewDate = before === undefined || before.date !== fact.date;
  const date = fact.date === null ? bold(say.facts.undated) : dated(fact.date, "bold");
  return [...(isNewDate ? [text(date)] : []), quotation(fact)];
}
