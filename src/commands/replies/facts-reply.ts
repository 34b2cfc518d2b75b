import type { FactsAnswer } from "#answers/answer.ts";
import { type Block, heading, note, quotation, text } from "#interactions/block.ts";
import type { CommandContext } from "#interactions/command.ts";
import { bold, dated } from "#interactions/inline.ts";
import { personKey } from "#interactions/person-key.ts";
import type { Reply } from "#interactions/reply.ts";
import type { StoryFact } from "#story/story.ts";
import { counted } from "./counted.ts";
import { notOnRecord } from "./not-on-record.ts";
import { pageButtons } from "./page-buttons.ts";
import { pageOf } from "./page-of.ts";

/** What the articles state about a person or topic, grouped by date. */
export function factsReply(
  { about, facts }: FactsAnswer,
  typed: string,
  { story, page }: CommandContext,
): Reply {
  const person = "person" in about ? about.person : null;
  const name = person?.name ?? typed;
  if (facts.length === 0) {
    return notOnRecord(["Nothing about ", bold(name), " is on record."], [], story);
  }
  const shown = pageOf(facts, page, ON_A_PAGE);
  const options = { about: person === null ? typed : personKey(person) };
  return {
    tone: "answer",
    blocks: [
      heading(["Facts about ", name]),
      note(counted(facts.length, "sentence")),
      ...shown.items.flatMap((fact, at) => factBlocks(fact, shown.items[at - 1])),
      ...pageButtons(shown, "facts", options),
    ],
  };
}

const ON_A_PAGE = 5;

/** The date stands once above all its facts. */
function factBlocks(fact: StoryFact, before: StoryFact | undefined): readonly Block[] {
  const isNewDate = before === undefined || before.date !== fact.date;
  const date = fact.date === null ? bold("Undated") : dated(fact.date, "bold");
  return [...(isNewDate ? [text(date)] : []), quotation(fact)];
}
