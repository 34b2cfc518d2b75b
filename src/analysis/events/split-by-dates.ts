import type { Span } from "#text/span.ts";
import type { Document, Token } from "../document/document.ts";
import { firstTokenFrom } from "../document/first-token-from.ts";
import type { DatedTimex } from "./find-dated-timexes.ts";
import { sentenceTokens } from "./sentence-tokens.ts";
import { tokensBefore } from "./tokens-before.ts";

/** A stretch of a sentence and the time expression that dates it. */
export interface DatedStretch extends Span {
  readonly timex: DatedTimex;
  /** A noun with its date, no clause. */
  readonly isPhrase?: boolean;
}

/**
 * Divides a sentence between the dates it tells, at the clause boundary that lies between two of
 * them. A range ("from May to July") stays one; no quotation is torn.
 */
export function splitByDates(
  document: Document,
  sentence: number,
  timexes: readonly DatedTimex[],
  isQuoted: (span: Span) => boolean,
): readonly DatedStretch[] {
  const { start, end } = document.sentences[sentence]!;
  if (timexes.length === 0) return [];
  const findCut = createCutFinder(sentenceTokens(document, sentence), isQuoted);
  const stretches: DatedStretch[] = [];
  let from = start;
  let current = timexes[0]!;
  for (const next of timexes.slice(1)) {
    const cut = findCut(from, current, next);
    if (cut === null) continue;
    stretches.push({ start: from, end: cut.end, timex: current });
    from = cut.start;
    current = next;
  }
  stretches.push({ start: from, end, timex: current });
  return stretches;
}

/** How well a word parts two clauses. */
function strengthOf(token: Token, next: Token | undefined): number {
  if (token.text === ";" || token.text === "—" || token.text === "--") return 4;
  if (token.text === "," && next !== undefined) {
    return next.tag === "conjunction" || SUBORDINATORS.has(next.lower) ? 3.5 : 2;
  }
  if (SUBORDINATORS.has(token.lower)) return 3;
  return token.lower === "and" || token.lower === "but" ? 2.5 : 0;
}

const SUBORDINATORS = new Set(
  "who which that when while after before where because although though as whose until since but".split(
    " ",
  ),
);

/**
 * Gives where to cut between two dates; null when nothing between them can part clauses. Asked
 * again for the same first date, it goes on from where it found nothing.
 */
function createCutFinder(
  tokens: readonly Token[],
  isQuoted: (span: Span) => boolean,
): (from: number, first: Span, second: Span) => Span | null {
  const verbs = countVerbs(tokens);
  const hasVerb = (start: number, end: number) => end > start && verbs[end]! > verbs[start]!;
  let searched: { readonly first: Span; readonly until: number } | null = null;
  return (from, first, second) => {
    const start = firstTokenFrom(tokens, first.end);
    const end = tokensBefore(tokens, second.start);
    if (end - start < 2) return null;
    const told = hasVerb(firstTokenFrom(tokens, from), tokensBefore(tokens, first.start));
    let best: { strength: number; at: number } | null = null;
    for (let at = searched?.first === first ? searched.until : start; at < end; at++) {
      const token = tokens[at]!;
      const strength = strengthOf(token, at + 1 < end ? tokens[at + 1] : undefined);
      const opensSentence = token.text === "," && !told && !hasVerb(start, at + 1);
      if (opensSentence || strength === 0 || strength < (best?.strength ?? 0)) continue;
      if (!isQuoted(token)) best = { strength, at };
    }
    // The last token was weighed without the one behind it.
    searched = { first, until: end - 1 };
    return best && cutAt(tokens.slice(start, end), best.at - start, second.start);
  };
}

/** How many verbs stand before each token, and in all. */
function countVerbs(tokens: readonly Token[]): readonly number[] {
  const counts = [0];
  for (const token of tokens) counts.push(counts.at(-1)! + (isVerb(token) ? 1 : 0));
  return counts;
}

function isVerb({ tag }: Token): boolean {
  return tag === "verb" || tag === "auxiliary" || tag === "modal";
}

/** The end of the words before the cut and the start of those after it. */
function cutAt(between: readonly Token[], index: number, next: number): Span {
  const token = between[index]!;
  const before = between[index - 1];
  const after = between[index + 1];
  const isMark = token.tag === "mark" || token.lower === "and" || token.lower === "but";
  return {
    start: isMark ? (after?.start ?? next) : token.start,
    end: before?.end ?? token.start,
  };
}
