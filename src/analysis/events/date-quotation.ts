import type { Timex } from "#story/analysis.ts";
import type { IsoDate } from "#text/iso-date.ts";
import { type Span, spanContains } from "#text/span.ts";
import type { Document } from "../document/document.ts";
import type { AttributedQuotation } from "../quotations/find-quotations.ts";
import { isModifier } from "./is-modifier.ts";
import { readClauses } from "./read-clauses.ts";
import { sentenceAt } from "./sentence-at.ts";
import { sentenceTokens } from "./sentence-tokens.ts";
import { timexDate } from "./timex-date.ts";

/**
 * When the words were said, where the text states it: a date beside the cue ("said on Friday"),
 * one that opens the sentence ("In May, she called …"), the date of a post, or the date that opens
 * the section the words stand in. Null otherwise.
 */
export function dateQuotation(
  document: Document,
  quotation: AttributedQuotation,
  timexes: readonly Timex[],
): IsoDate | null {
  const sentence = sentenceAt(document, quotation.cue ?? quotation);
  if (sentence === null) return null;
  return (
    dateOfPost(document, quotation, timexes) ??
    dateBesideCue(document, sentence, quotation, timexes) ??
    dateOfSection(document, sentence, timexes)
  );
}

/** A post ends with its author and day. */
function dateOfPost(
  { passages }: Document,
  quotation: Span,
  timexes: readonly Timex[],
): IsoDate | null {
  const post = passages.find((each) => each.kind === "post" && spanContains(each, quotation));
  if (post === undefined) return null;
  const last = timexes.findLast((timex) => spanContains(post, timex));
  return last === undefined ? null : timexDate(last.value);
}

function dateBesideCue(
  document: Document,
  sentence: number,
  { cue, contents }: AttributedQuotation,
  timexes: readonly Timex[],
): IsoDate | null {
  const span = document.sentences[sentence]!;
  const tokens = sentenceTokens(document, sentence);
  const own = timexes.filter(
    (timex) =>
      spanContains(span, timex) &&
      timexDate(timex.value) !== null &&
      !contents.some((content) => spanContains(content, timex)) &&
      !isModifier(tokens, timex),
  );
  if (own.length === 0) return null;
  const clause = cue && readClauses(document, sentence).find((each) => spanContains(each, cue));
  const beside = own.find((timex) => clause && spanContains(clause, timex));
  const opening = own.find((timex) => opensSentence(document, sentence, timex));
  const found = beside ?? opening;
  return found === undefined ? null : timexDate(found.value);
}

/** `In May, …`, `On Friday …`: nothing but a preposition stands before the date. */
function opensSentence(document: Document, sentence: number, timex: Span): boolean {
  const before = sentenceTokens(document, sentence).filter((token) => token.end <= timex.start);
  return before.length <= 1 && before.every(({ tag }) => tag === "preposition");
}

/**
 * The date that opens the first sentence after the last heading, as long as nothing since then is
 * told under another date.
 */
function dateOfSection(
  document: Document,
  sentence: number,
  timexes: readonly Timex[],
): IsoDate | null {
  const first = sectionStart(document, sentence);
  if (first === null || first >= sentence) return null;
  const from = document.sentences[first]!;
  const until = document.sentences[sentence]!.end;
  const inSection = timexes.flatMap(({ start, end, value, type }) => {
    const date = type === "DURATION" || type === "SET" ? null : timexDate(value);
    return date !== null && start >= from.start && end <= until ? [{ start, end, date }] : [];
  });
  const frame = inSection[0];
  if (frame === undefined || !opensSentence(document, first, frame)) return null;
  return inSection.every(({ date }) => date.startsWith(frame.date)) ? frame.date : null;
}

/** The first sentence after the nearest heading above; null where no heading stands above. */
function sectionStart({ passages, sentences }: Document, sentence: number): number | null {
  for (let index = sentence; index >= 0; index--) {
    const kind = passages[sentences[index]!.passage]?.kind;
    if (kind === "heading") return index + 1;
  }
  return null;
}
