import type { Timex } from "#story/analysis.ts";
import type { IsoDate } from "#text/iso-date.ts";
import { daysInMonth, type PlainDate } from "#text/plain-date.ts";
import type { Document } from "../document/document.ts";
import type { Expression } from "./find-expressions.ts";
import type { Meaning } from "./meaning.ts";
import { createTenseReader } from "./values/create-tense-reader.ts";
import { isNarrative } from "./values/is-narrative.ts";
import { resolveMeaning } from "./values/resolve-meaning.ts";
import type { MentionedDate, TimeContext } from "./values/time-context.ts";
import { codeOf } from "./words/time-word-class.ts";
import type { TimeWords } from "./words/time-words.ts";

/** Gives each expression its value, in order, since a value may follow from those before it. */
export function resolveExpressions(
  expressions: readonly Expression[],
  words: TimeWords,
  document: Document,
): readonly Timex[] {
  const { published } = document.article;
  const ends = published === null ? [] : daysAround(published);
  const narrative = isNarrative(
    expressions.map(({ meaning }) => meaning),
    ends[0]?.year ?? null,
  );
  const readTense = createTenseReader(document);
  let mentioned: MentionedDate | null = null;
  let quarter: TimeContext["quarter"] = null;
  const timexes: Timex[] = [];
  for (const expression of expressions) {
    const { from, to, meaning, foundBy } = expression;
    const start = words.starts[from]!;
    const end = words.ends[to - 1]!;
    const isOpen = !narrative && dependsOnTense(meaning) && !isPossessive(words, to);
    const tense = isOpen ? readTense({ start, end }) : null;
    const value = resolveWithin(ends, meaning, { mentioned, quarter, narrative, tense });
    if (value === null) continue;
    const type = typeOf(expression);
    timexes.push({ start, end, type, value, foundBy });
    if (narrative || isOwnDate(meaning)) mentioned = mentionedDate(value) ?? mentioned;
    if (isOwnDate(meaning)) quarter = mentionedQuarter(value) ?? quarter;
  }
  return timexes;
}

/** `Wednesday’s ruling`: the verb of the sentence tells nothing of when the ruling was. */
function isPossessive({ shape }: TimeWords, after: number): boolean {
  return shape[after] === POSSESSIVE;
}

const POSSESSIVE = codeOf("possessive");

/** True where the words leave open which side of now is meant. */
function dependsOnTense(meaning: Meaning): boolean {
  if (meaning.kind === "time") return meaning.day !== null && dependsOnTense(meaning.day);
  if (meaning.kind === "date") return meaning.year === null;
  return ["weekday", "weekend", "season", "holiday"].includes(meaning.kind);
}

/** True for a date told by itself, not by its distance from another. */
function isOwnDate(meaning: Meaning): boolean {
  if (meaning.kind === "quarter") return meaning.year?.kind !== "shift";
  return meaning.kind === "date" || meaning.kind === "weekday" || meaning.kind === "season";
}

function typeOf({ meaning }: Expression): Timex["type"] {
  if (meaning.kind === "duration") return "DURATION";
  if (meaning.kind === "set") return "SET";
  return meaning.kind === "time" ? "TIME" : "DATE";
}

/**
 * An article of which a month or year alone is known appeared on a day of it: what its words mean is
 * known when they mean the same on its first day and on its last.
 */
function resolveWithin(
  [first, last]: readonly PlainDate[],
  meaning: Meaning,
  context: Omit<TimeContext, "now">,
): string | null {
  const value = resolveMeaning(meaning, { ...context, now: first ?? null });
  if (last === undefined || value === resolveMeaning(meaning, { ...context, now: last })) {
    return value;
  }
  return resolveMeaning(meaning, { ...context, now: null });
}

/** The day, or the first and the last of a month or year. */
function daysAround(date: IsoDate): readonly PlainDate[] {
  const year = Number(date.slice(0, 4));
  const [from, to] =
    date.length === 4 ? [1, 12] : [Number(date.slice(5, 7)), Number(date.slice(5, 7))];
  if (date.length === 10) return [{ year, month: from, day: Number(date.slice(8)) }];
  return [
    { year, month: from, day: 1 },
    { year, month: to, day: daysInMonth(year, to) },
  ];
}

const MENTIONED = /^(BC)?(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?![\dX])/;

function mentionedDate(value: string): MentionedDate | null {
  const match = MENTIONED.exec(value);
  if (!match) return null;
  const year = Number(match[2]);
  return {
    year: match[1] ? 1 - year : year,
    month: match[3] ? Number(match[3]) : null,
    day: match[4] ? Number(match[4]) : null,
  };
}

function mentionedQuarter(value: string): TimeContext["quarter"] {
  const match = /^(\d{4})-Q(\d)$/.exec(value);
  return match ? { year: Number(match[1]), quarter: Number(match[2]) } : null;
}
