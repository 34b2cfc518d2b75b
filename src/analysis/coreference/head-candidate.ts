import type { Span } from "#text/span.ts";
import type { CandidateMention } from "../mentions/candidate-mention.ts";
import { SpanMap } from "./span-map.ts";

/** Nouns without preposition, verb or comma: still the same noun phrase. */
const NOUNS_ONLY =
  /^(?:\s+(?!(?:of|for|at|to|from|in|on|with|by|and|or|against|who|that|as|is|was|but)\s)[\p{L}\p{N}.’'-]+)*\s+$/u;
/** A name may follow its description behind a comma: "his partner, state Sen. Ann Lee". */
const COMMA = /^,\s*(?:\p{Ll}+\s+)?$/u;
const BEHIND_PREPOSITION = /\s(?:of|for|at|from)\s+(?:the\s+)?$/;
const LONGEST_LEAD = 12;
/** Longer than this, a phrase is no description any more. */
const LONGEST_GAP = 60;

/** Gives the head candidate of a span, looked for once: many quotations may have one speaker's mention. */
export function headCandidates(
  text: string,
  candidates: readonly CandidateMention[],
): (span: Span) => number | null {
  const known = new SpanMap<number | null>();
  return (span) => {
    const head = known.get(span);
    return head === undefined ? known.add(span, headCandidate(text, candidates, span)) : head;
  };
}

/** The candidate that a longer phrase is about: its first name that is no possessive, else its noun. */
export function headCandidate(
  text: string,
  candidates: readonly CandidateMention[],
  span: Span,
): number | null {
  const inside: number[] = [];
  for (let at = firstFrom(candidates, span.start); at < candidates.length; at++) {
    const candidate = candidates[at]!;
    if (candidate.start >= span.end) break;
    if (candidate.end > span.start) inside.push(at);
  }
  if (inside.length < 2) return inside[0] ?? null;
  const top = inside.filter(
    (at) => !inside.some((other) => other !== at && holds(candidates[other]!, candidates[at]!)),
  );
  const main = top.filter((at) => !isPossessive(text, candidates[at]!, span));
  const pool = main.length > 0 ? main : top;
  return pool.length === 0 ? null : lastInRow(text, candidates, pool, span);
}

/** "IMF economist Ann Lee": of names and nouns standing in a row, the last is what is meant. */
function lastInRow(
  text: string,
  candidates: readonly CandidateMention[],
  pool: readonly number[],
  span: Span,
): number {
  let head = pool[0]!;
  for (const at of pool.slice(1)) {
    const [last, next] = [candidates[head]!, candidates[at]!];
    const between = text.slice(last.end, next.start);
    const named = last.kind === "nominal" && next.kind === "name" && COMMA.test(between);
    if (!named && (between.length > LONGEST_GAP || !NOUNS_ONLY.test(between))) break;
    head = at;
  }
  const { kind, plural } = candidates[head]!;
  if (kind === "nominal" ? plural : !isPartOfDescription(text, candidates[head]!, span))
    return head;
  return pool.find((at) => at > head && isApposedName(text, candidates[at]!, span)) ?? head;
}

/** The "Water Board" in "the general secretary of the Water Board". */
function isPartOfDescription(
  text: string,
  { kind, personKind, start }: CandidateMention,
  span: Span,
): boolean {
  const before = text.slice(Math.max(span.start, start - LONGEST_LEAD), start);
  return kind === "name" && personKind !== "person" && BEHIND_PREPOSITION.test(before);
}

/** "the head of the Water Board, Ann Lee,": between commas, or last in the phrase. */
function isApposedName(
  text: string,
  { kind, personKind, start, end }: CandidateMention,
  span: Span,
): boolean {
  if (kind !== "name" || personKind === "organisation") return false;
  if (personKind === "unknown" && !/\s/.test(text.slice(start, end))) return false;
  const closed = end >= span.end || /^\s*(?:,|\(|of\s)/.test(text.slice(end, end + 5));
  return closed && /,\s*$/.test(text.slice(span.start, start));
}

/** Binary search: the first candidate that may reach beyond `start`. */
function firstFrom(candidates: readonly CandidateMention[], start: number): number {
  let low = 0;
  let high = candidates.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (candidates[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  while (low > 0 && candidates[low - 1]!.end > start) low--;
  return low;
}

function holds(outer: Span, inner: Span): boolean {
  return (
    outer.start <= inner.start &&
    inner.end <= outer.end &&
    outer.end - outer.start > inner.end - inner.start
  );
}

function isPossessive(text: string, { start, end }: Span, span: Span): boolean {
  if (end >= span.end) return false;
  return /^(?:['’]s?)\s/.test(text.slice(end, end + 3)) && start >= span.start;
}
