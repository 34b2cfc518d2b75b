import type { DatedEvent, Fact, Mention, Person, Quotation } from "#story/analysis.ts";
import type { Document } from "../document/document.ts";
import { dateIn } from "./date-in.ts";
import { factPatterns } from "./fact-patterns.ts";
import { peopleMeant } from "./people-meant.ts";
import { readStatements } from "./read-statements.ts";
import type { PlacedMention, Statement } from "./statement.ts";

/**
 * The sentences that state something in the article's own voice, each with whom it is about (the
 * subject first) and its date. What somebody is reported to have said is a quotation, no fact.
 */
export function findFacts(
  document: Document,
  { mentions, people }: { mentions: readonly Mention[]; people: readonly Person[] },
  quotations: readonly Quotation[],
  events: readonly DatedEvent[],
): readonly Fact[] {
  const statements = readStatements(document, mentions, quotations);
  const dateOf = dateIn(events);
  return statements.flatMap((statement, index): Fact[] => {
    const found = firstPattern(statement);
    if (!found) return [];
    const { start, end } = statement.sentence;
    const subjects = found.subjects.flatMap((each) => peopleMeant(each, statements, index, people));
    if (found.subjects.length > 0 && subjects.length === 0) return [];
    const named = statement.mentions.filter(({ mention }) => mention.kind !== "pronoun");
    const others = named.flatMap(({ mention }) => mention.person ?? []);
    const about = [...new Set([...subjects, ...others])];
    return [{ start, end, about, date: dateOf({ start, end }), foundBy: found.name }];
  });
}

function firstPattern(
  statement: Statement,
): { name: string; subjects: readonly PlacedMention[] } | null {
  for (const { name, find } of factPatterns) {
    const subjects = find(statement);
    if (subjects) return { name, subjects };
  }
  return null;
}
