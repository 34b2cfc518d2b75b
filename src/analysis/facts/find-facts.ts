import type { DatedEvent, Fact, Mention, Person, Quotation } from "#story/analysis.ts";
import type { Document } from "../document/document.ts";
import { createStatementReader } from "./create-statement-reader.ts";
import { dateIn } from "./date-in.ts";
import { factPatterns } from "./fact-patterns.ts";
import { peopleMeant, REACH } from "./people-meant.ts";
import type { Statement, Subject } from "./statement.ts";

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
  const statementOf = createStatementReader(document, mentions, quotations);
  const dateOf = dateIn(events);
  const before: Statement[] = [];
  const facts: Fact[] = [];
  for (let index = 0; index < document.sentences.length; index++) {
    const statement = statementOf(index);
    if (!statement) continue;
    const found = firstPattern(statement);
    if (found) {
      const subjects = found.subjects.flatMap((each) =>
        peopleMeant(each, statement, before, people),
      );
      if (found.subjects.length === 0 || subjects.length > 0) {
        const { start, end } = statement.sentence;
        const about = [...new Set([...subjects, ...peopleNamed(statement)])];
        facts.push({ start, end, about, date: dateOf({ start, end }), foundBy: found.name });
      }
    }
    before.push(statement);
    if (before.length > REACH) before.shift();
  }
  return facts;
}

function peopleNamed({ mentions }: Statement): readonly number[] {
  const named: number[] = [];
  for (const { mention } of mentions)
    if (mention.kind !== "pronoun" && mention.person !== null) named.push(mention.person);
  return named;
}

function firstPattern(statement: Statement): { name: string; subjects: readonly Subject[] } | null {
  for (const { name, find } of factPatterns) {
    const subjects = find(statement);
    if (subjects) return { name, subjects };
  }
  return null;
}
