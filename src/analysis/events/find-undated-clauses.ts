import { type Span, spanContains } from "#text/span.ts";
import type { Clause, Document, Token } from "../document/document.ts";
import { firstTokenFrom } from "../document/first-token-from.ts";
import { VERB_FORMS } from "../document/verb-forms.ts";
import { CUE_VERBS } from "../quotations/data/cue-verbs.ts";
import { sentenceTokens } from "./sentence-tokens.ts";

/** A part of a sentence that the dates in the sentence do not govern. */
export interface UndatedClause extends Span {
  /** `now`: it holds as the article appears; `news`: it happened on the day of the article's news. */
  readonly when: "now" | "news";
}

/**
 * The clauses of a sentence that its dates say nothing of: what holds now ("which makes pumps"),
 * who reports it ("officials said"), and who hopes for what a date is told of ("she expects to
 * sing in June"). A date that opens the sentence governs all of it.
 */
export function findUndatedClauses(
  document: Document,
  sentence: number,
  dates: readonly Span[],
): readonly UndatedClause[] {
  const clauses = document.clauses[sentence]!;
  const sourced = namesSource(document, sentence);
  if (clauses.length === 0 && !sourced) return [];
  if (dates.length === 0 && !sourced) return undatedVerbs(clauses, [], dates);
  const tokens = sentenceTokens(document, sentence);
  if (dates.some((date) => opensSentence(tokens, date))) return [];
  const sources = accordingTo(tokens).filter(
    (source) => !dates.some((date) => spanContains(source, date)),
  );
  return [...sources, ...undatedVerbs(clauses, tokens, dates)];
}

function namesSource({ tokens, firstToken }: Document, sentence: number): boolean {
  for (let at = firstToken[sentence]!; at < firstToken[sentence + 1]!; at++)
    if (tokens[at]!.lower === "according") return true;
  return false;
}

/** `according to …`, up to the next comma. */
function accordingTo(tokens: readonly Token[]): readonly UndatedClause[] {
  const first = tokens.findIndex(({ lower }) => lower === "according");
  if (first < 0) return [];
  const after = tokens.findIndex((token, index) => index > first && token.text === ",");
  const last = tokens[after < 0 ? tokens.length - 1 : after - 1]!;
  return [{ start: tokens[first]!.start, end: last.end, when: "news" }];
}

function undatedVerbs(
  clauses: readonly Clause[],
  tokens: readonly Token[],
  dates: readonly Span[],
): readonly UndatedClause[] {
  let next = 0;
  return clauses.flatMap((clause): readonly UndatedClause[] => {
    while (next < dates.length && dates[next]!.start < clause.start) next++;
    const date = dates[next];
    if (date !== undefined && spanContains(clause, date))
      return beforeInfinitive(clause, tokens, date);
    const { start, end } = clause;
    if (clause.tense === "present") return [{ start, end, when: "now" }];
    return reports(clause) ? [{ start, end, when: "news" }] : [];
  });
}

/** The most words that may stand before a date that opens its sentence. */
const MOST_OPENING = 3;

/** Only a preposition or adverb stands before the date. */
function opensSentence(tokens: readonly Token[], date: Span): boolean {
  const before = tokens.slice(0, MOST_OPENING + 1).filter((token) => token.end <= date.start);
  return (
    before.length <= MOST_OPENING &&
    before.every(({ tag }) => ["preposition", "adverb", "conjunction", "mark"].includes(tag))
  );
}

/** `she expects to sing in June`: the part before `to` holds now. */
function beforeInfinitive(
  clause: Clause,
  tokens: readonly Token[],
  date: Span,
): readonly UndatedClause[] {
  if (clause.tense !== "present") return [];
  for (let at = firstTokenFrom(tokens, clause.verbEnd + 1); at < tokens.length; at++) {
    const { tag, start, end } = tokens[at]!;
    if (start >= date.start) return [];
    if (tag === "to") return [{ start: clause.start, end, when: "now" }];
  }
  return [];
}

function reports({ verb }: Clause): boolean {
  const takes = CUE_VERBS.get(VERB_FORMS.get(verb)?.lemma ?? "");
  return takes !== undefined && (takes.has("say") || takes.has("tell") || takes.has("hold"));
}
