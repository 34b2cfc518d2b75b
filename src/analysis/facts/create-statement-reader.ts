import type { Mention, Quotation, Sentence } from "#story/analysis.ts";
import { type Span, spanContains } from "#text/span.ts";
import type { Document, Token } from "../document/document.ts";
import { reportedSpans } from "./reported-spans.ts";
import type { PlacedMention, Statement } from "./statement.ts";
import { subjectsOf } from "./subjects-of.ts";

/** A longer run without a full stop is a list or noise, and would cost more than it tells. In tokens. */
const LONGEST_SENTENCE = 300;

/** A statement and the sentence it stands in. */
export interface StatedSentence extends Statement {
  readonly sentence: Sentence;
}

/**
 * Gives for one sentence after the other (by index, they must be asked for in order) what it states:
 * null outside paragraphs and captions, and for questions. Headings repeat what the text says, and a
 * post is its author's word.
 */
export function createStatementReader(
  document: Document,
  mentions: readonly Mention[],
  quotations: readonly Quotation[],
): (sentence: number) => StatedSentence | null {
  const { passages, sentences, tokens, firstToken } = document;
  const { contents, cues } = reportedSpans(document, quotations);
  const quoted = createSpanTest(contents);
  const inCue = createSpanTest(cues);
  const mentionsFrom = createCursor(mentions);
  return (index) => {
    const sentence = sentences[index]!;
    const here = mentionsFrom(sentence);
    const kind = passages[sentence.passage]?.kind;
    if (kind !== "paragraph" && kind !== "caption") return null;
    const first = firstToken[index]!;
    const after = firstToken[index + 1]!;
    if (after - first > LONGEST_SENTENCE || isQuestion(tokens, first, after)) return null;
    const own = tokens.slice(first, after).filter((token) => !quoted(token));
    const bare = { tokens: own, mentions: placeMentions(own, here), cues: cuesAmong(own) };
    return { sentence, ...bare, subjects: subjectsOf(bare) };
  };

  function cuesAmong(own: readonly Token[]): ReadonlySet<number> {
    let found: Set<number> | null = null;
    for (const token of own) if (inCue(token)) found = (found ?? new Set()).add(token.start);
    return found ?? NONE;
  }
}

const NONE: ReadonlySet<number> = new Set();
const NOBODY: readonly PlacedMention[] = [];
const NO_MENTIONS: readonly Mention[] = [];

/** A question mark is one of the sentence's last three tokens. */
function isQuestion(tokens: readonly Token[], first: number, after: number): boolean {
  for (let at = Math.max(first, after - 3); at < after; at++)
    if (tokens[at]!.lower === "?") return true;
  return false;
}

/** The mentions whose words are all there; a mention inside quoted words is not. */
function placeMentions(
  tokens: readonly Token[],
  mentions: readonly Mention[],
): readonly PlacedMention[] {
  if (mentions.length === 0) return NOBODY;
  const placed: PlacedMention[] = [];
  let first = 0;
  for (const mention of mentions) {
    while (first < tokens.length && tokens[first]!.start < mention.start) first++;
    let after = first;
    while (after < tokens.length && tokens[after]!.end <= mention.end) after++;
    if (after > first) placed.push({ mention, first, after });
  }
  return placed;
}

/** Tells whether a token lies in one of the spans; tokens must be asked for in order. */
function createSpanTest(spans: readonly Span[]): (token: Span) => boolean {
  const ordered = spans.toSorted((a, b) => a.start - b.start);
  let next = 0;
  let reach: Span = { start: 0, end: 0 };
  return (token) => {
    for (; next < ordered.length && ordered[next]!.start <= token.start; next++) {
      if (ordered[next]!.end > reach.end) reach = ordered[next]!;
    }
    return spanContains(reach, token) || token.start < reach.end;
  };
}

/** Gives the mentions of one sentence after the other; sentences must be asked for in order. */
function createCursor(mentions: readonly Mention[]): (sentence: Span) => readonly Mention[] {
  let next = 0;
  return (sentence) => {
    while (next < mentions.length && mentions[next]!.start < sentence.start) next++;
    const from = next;
    while (next < mentions.length && mentions[next]!.start < sentence.end) next++;
    return from === next ? NO_MENTIONS : mentions.slice(from, next);
  };
}
