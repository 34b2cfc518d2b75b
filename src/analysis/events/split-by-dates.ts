import type { Quotation } from "#story/analysis.ts";
import type { Span } from "#text/span.ts";
import type { Document, Token } from "../document/document.ts";
import type { DatedTimex } from "./find-dated-timexes.ts";
import { sentenceTokens } from "./sentence-tokens.ts";

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
  quotations: readonly Quotation[],
): readonly DatedStretch[] {
  const { start, end } = document.sentences[sentence]!;
  const tokens = sentenceTokens(document, sentence);
  if (timexes.length === 0) return [];
  const stretches: DatedStretch[] = [];
  let from = start;
  let current = timexes[0]!;
  for (const next of timexes.slice(1)) {
    const cut = findCut(tokens, from, current, next, quotations);
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

/** Where to cut between two dates; null when nothing between them can part clauses. */
function findCut(
  tokens: readonly Token[],
  from: number,
  first: Span,
  second: Span,
  quotations: readonly Quotation[],
): Span | null {
  const between = tokens.filter((token) => token.start >= first.end && token.end <= second.start);
  if (between.length < 2) return null;
  let told = tokens.some(
    (token) => token.start >= from && token.end <= first.start && isVerb(token),
  );
  let best: { strength: number; cut: Span } | null = null;
  for (const [index, token] of between.entries()) {
    const strength = strengthOf(token, between[index + 1]);
    told ||= isVerb(token);
    const opensSentence = !told && token.text === ",";
    if (opensSentence || strength === 0 || strength < (best?.strength ?? 0)) continue;
    const inside = quotations.some(
      (quotation) => quotation.start < token.start && token.end < quotation.end,
    );
    if (inside) continue;
    best = { strength, cut: cutAt(between, index, token, second.start) };
  }
  return best?.cut ?? null;
}

function isVerb({ tag }: Token): boolean {
  return tag === "verb" || tag === "auxiliary" || tag === "modal";
}

/** The end of the words before the cut and the start of those after it. */
function cutAt(between: readonly Token[], index: number, token: Token, next: number): Span {
  const before = between[index - 1];
  const after = between[index + 1];
  const isMark = token.tag === "mark" || token.lower === "and" || token.lower === "but";
  return {
    start: isMark ? (after?.start ?? next) : token.start,
    end: before?.end ?? token.start,
  };
}
