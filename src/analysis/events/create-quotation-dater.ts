import type { Timex } from "#story/analysis.ts";
import { countSpansBefore } from "#text/count-spans-before.ts";
import type { IsoDate } from "#text/iso-date.ts";
import { type Span, spanContains } from "#text/span.ts";
import { clauseAround } from "../document/clause-around.ts";
import type { Clause, Document, Token } from "../document/document.ts";
import { firstTokenFrom } from "../document/first-token-from.ts";
import type { AttributedQuotation } from "../quotations/find-quotations.ts";
import { dateOfSection, opensWith } from "./date-of-section.ts";
import { type DatedTimex, findDatedTimexes } from "./find-dated-timexes.ts";
import { mayDateSpeech } from "./may-date-speech.ts";
import { sentenceAt } from "./sentence-at.ts";
import { sentenceTokens } from "./sentence-tokens.ts";
import { timexDate } from "./timex-date.ts";
import { tokensBefore } from "./tokens-before.ts";

/**
 * When the words were said, where the text states it: a date beside the cue ("said on Friday"),
 * one that opens the sentence ("In May, she called …"), the date of a post, or the date that opens
 * the section the words stand in. Null otherwise. The dates are indexed once for all quotations.
 */
export function createQuotationDater(
  document: Document,
  timexes: readonly Timex[],
): (quotation: AttributedQuotation) => IsoDate | null {
  const ofPost = datesOfPosts(document, timexes);
  const besideCue = datesBesideCues(document, timexes);
  const ofSection = dateOfSection(document, findDatedTimexes(document, timexes).all);
  return (quotation) => {
    const sentence = sentenceAt(document, quotation.cue ?? quotation);
    if (sentence === null) return null;
    return ofPost(quotation) ?? besideCue(sentence, quotation) ?? ofSection(sentence);
  };
}

/** A post ends with its author and day. */
function datesOfPosts(
  document: Document,
  timexes: readonly Timex[],
): (quotation: Span) => IsoDate | null {
  const { passages, sentences } = document;
  const postAt = (span: Span): number | null => {
    const sentence = sentenceAt(document, span);
    const passage = sentence === null ? -1 : sentences[sentence]!.passage;
    const post = passages[passage];
    return post?.kind === "post" && spanContains(post, span) ? passage : null;
  };
  const last = new Map<number, IsoDate | null>();
  if (passages.some(({ kind }) => kind === "post")) {
    for (const timex of timexes) {
      const post = postAt(timex);
      if (post !== null) last.set(post, timexDate(timex.value));
    }
  }
  return (quotation) => {
    const post = last.size === 0 ? null : postAt(quotation);
    return post === null ? null : (last.get(post) ?? null);
  };
}

/** What a sentence tells of when its words were said. */
interface DatedSentence {
  /** The dates in it that speech may be of, in order. */
  readonly dates: readonly DatedTimex[];
  readonly clauses: readonly Clause[];
  readonly tokens: readonly Token[];
}

function datesBesideCues(
  document: Document,
  timexes: readonly Timex[],
): (sentence: number, quotation: AttributedQuotation) => IsoDate | null {
  const bySentence = groupBySentence(document, timexes);
  const read = new Map<number, DatedSentence>();
  return (sentence, { cue, contents }) => {
    const all = bySentence.get(sentence);
    if (all === undefined) return null;
    const known = read.get(sentence) ?? readSentence(document, sentence, all);
    read.set(sentence, known);
    const isOwn = (date: Span) => !contents.some((content) => spanContains(content, date));
    const after = cue && dateRightAfter(known, cue);
    if (after && isOwn(after)) return after.date;
    const clause = cue && clauseAround(known.clauses, cue);
    const beside = clause && firstWithin(known.dates, clause, isOwn);
    if (beside) return beside.date;
    const opening = known.dates
      .slice(0, MOST_OPENING)
      .find((date) => isOwn(date) && opensWith(document, sentence, date));
    return opening?.date ?? null;
  };
}

/** Of dates with at most one token before them there are two: at the first token and the second. */
const MOST_OPENING = 2;

function readSentence(
  document: Document,
  sentence: number,
  all: readonly DatedTimex[],
): DatedSentence {
  const tokens = sentenceTokens(document, sentence);
  const { published } = document.article;
  const dates = all.filter((date) => mayDateSpeech(tokens, date, published));
  return { dates, clauses: document.clauses[sentence]!, tokens };
}

/**
 * `said Thursday`, `said on Thursday`: nothing but a preposition stands between; but not `said that
 * Thursday's debate was long`.
 */
function dateRightAfter({ dates, tokens }: DatedSentence, cue: Span): DatedTimex | null {
  const date = dates[countSpansBefore(dates, cue.end)];
  if (date === undefined) return null;
  const from = firstTokenFrom(tokens, cue.end);
  const to = tokensBefore(tokens, date.start);
  const isBeside = to === from || (to === from + 1 && tokens[from]!.tag === "preposition");
  const words = tokens.slice(to, firstTokenFrom(tokens, date.end));
  return isBeside && words.every(({ lower }) => lower !== "that") ? date : null;
}

/** The first date within a clause that passes the test. */
function firstWithin(
  dates: readonly DatedTimex[],
  clause: Span,
  test: (date: DatedTimex) => boolean,
): DatedTimex | null {
  const first = countSpansBefore(dates, clause.start);
  for (let at = first; at < dates.length && dates[at]!.end <= clause.end; at++) {
    if (test(dates[at]!)) return dates[at]!;
  }
  return null;
}

/** The time expressions that stand for a date, by the sentence they lie in. */
function groupBySentence(
  document: Document,
  timexes: readonly Timex[],
): ReadonlyMap<number, readonly DatedTimex[]> {
  const bySentence = new Map<number, DatedTimex[]>();
  for (const { start, end, value } of timexes) {
    const date = timexDate(value);
    const sentence = date === null ? null : sentenceAt(document, { start, end });
    if (date === null || sentence === null || end > document.sentences[sentence]!.end) continue;
    const held = bySentence.get(sentence);
    if (held) held.push({ start, end, date });
    else bySentence.set(sentence, [{ start, end, date }]);
  }
  return bySentence;
}
