import type { Span } from "#text/span.ts";
import type { Document, Token } from "../document/document.ts";
import type { CandidateMention } from "../mentions/candidate-mention.ts";
import type { AttributedQuotation } from "../quotations/find-quotations.ts";

/** What a mention's surroundings say: where it stands and which part it plays there. */
export interface MentionContext {
  readonly sentence: number;
  readonly passage: number;
  readonly part: "subject" | "object" | "possessive" | "other";
  /** Stands first in its sentence or right behind a comma or other mark. */
  readonly opensClause: boolean;
  /** Directly behind a verb. */
  readonly afterVerb: boolean;
  /** Index of the quotation (with marks) whose words it stands in, or null. */
  readonly quotation: number | null;
  /** Index of the quotation it speaks, or null. */
  readonly speaks: number | null;
  /** A name that only modifies a noun: "Harbour" in "the Harbour poet". */
  readonly nested: boolean;
}

const SKIPPED: ReadonlySet<string> = new Set(
  "also then later now recently still again never often always once already even just repeatedly immediately quickly himself herself".split(
    " ",
  ),
);
const SUBJECTS: ReadonlySet<string> = new Set("he she they i we who".split(" "));
const POSSESSIVES: ReadonlySet<string> = new Set("his its their my our".split(" "));

/** The longest noun phrase looked back over, in tokens. */
const LONGEST_LEAD = 8;
const LEAD_TAGS: ReadonlySet<string> = new Set([
  "name",
  "noun",
  "adjective",
  "determiner",
  "number",
]);

/** The surroundings of each candidate, in one walk over the text. */
export function contextsOf(
  document: Document,
  candidates: readonly CandidateMention[],
  quotations: readonly AttributedQuotation[],
  speakers: readonly (number | null)[],
): readonly MentionContext[] {
  const { tokens, sentences } = document;
  const inside = insideQuotation(candidates, quotations);
  const speaks: (number | undefined)[] = new Array(candidates.length).fill(undefined);
  speakers.forEach((at, quotation) => {
    if (at !== null) speaks[at] = quotation;
  });
  let token = 0;
  let nounEnd = 0;
  return candidates.map((candidate, at) => {
    while (token < tokens.length - 1 && tokens[token]!.end <= candidate.start) token++;
    let to = token;
    while (to < tokens.length && tokens[to]!.start < candidate.end) to++;
    const sentence = tokens[token]?.sentence ?? 0;
    const nested = candidate.kind === "name" && candidate.end <= nounEnd;
    if (candidate.kind === "nominal") nounEnd = Math.max(nounEnd, candidate.end);
    return {
      sentence,
      passage: sentences[sentence]?.passage ?? 0,
      part: partOf(tokens, token, to, candidate),
      opensClause: tokens[token - 1]?.sentence !== sentence || tokens[token - 1]?.tag === "mark",
      afterVerb: tokens[token - 1]?.tag === "verb",
      quotation: inside[at]!,
      speaks: speaks[at] ?? null,
      nested,
    };
  });
}

function partOf(
  tokens: readonly Token[],
  from: number,
  to: number,
  candidate: CandidateMention,
): MentionContext["part"] {
  if (candidate.kind === "pronoun") {
    const word = tokens[from]!.lower;
    if (SUBJECTS.has(word)) return "subject";
    if (POSSESSIVES.has(word)) return "possessive";
    if (word === "her") return isPossessiveHer(tokens[to]) ? "possessive" : "object";
    if (word !== "it") return "object";
  }
  const next = tokens[to];
  if (next?.lower === "'s" || next?.text === "’" || next?.text === "'") return "possessive";
  if (isVerb(afterSkipped(tokens, to)) || opensSentence(tokens, from)) return "subject";
  const before = tokens[from - 1];
  return before?.tag === "preposition" || before?.tag === "verb" || before?.tag === "to"
    ? "object"
    : "other";
}

/** Nothing but the words of its own noun phrase stands before it. */
function opensSentence(tokens: readonly Token[], from: number): boolean {
  const { sentence } = tokens[from]!;
  for (let at = from - 1; at >= Math.max(0, from - LONGEST_LEAD); at--) {
    const token = tokens[at]!;
    if (token.sentence !== sentence) return true;
    if (!LEAD_TAGS.has(token.tag)) return false;
  }
  return from < LONGEST_LEAD;
}

function isPossessiveHer(next: Token | undefined): boolean {
  return (
    next !== undefined &&
    (next.tag === "noun" ||
      next.tag === "adjective" ||
      next.tag === "name" ||
      next.tag === "number")
  );
}

/** The token behind adverbs and one bracketed or comma-set apposition. */
function afterSkipped(tokens: readonly Token[], from: number): Token | undefined {
  let at = from;
  const open = tokens[at]?.text;
  if (open === "," && isVerb(tokens[at + 1])) return tokens[at + 1];
  if (open === "(" || open === ",") {
    const close = open === "(" ? ")" : ",";
    for (let ahead = at + 1; ahead < Math.min(at + 20, tokens.length); ahead++) {
      if (tokens[ahead]!.text !== close) continue;
      at = ahead + 1;
      break;
    }
  }
  while (SKIPPED.has(tokens[at]?.lower ?? "")) at++;
  return tokens[at]?.sentence === tokens[from]?.sentence ? tokens[at] : undefined;
}

function isVerb(token: Token | undefined): boolean {
  return token?.tag === "verb" || token?.tag === "auxiliary" || token?.tag === "modal";
}

/** Sweeps contents and candidates, both in order, once. Indirect speech has no walls. */
function insideQuotation(
  candidates: readonly CandidateMention[],
  quotations: readonly AttributedQuotation[],
): readonly (number | null)[] {
  const inMarks: { span: Span; index: number }[] = [];
  quotations.forEach(({ kind, contents }, index) => {
    if (kind !== "indirect") for (const span of contents) inMarks.push({ span, index });
  });
  const walls = inMarks.toSorted((a, b) => a.span.start - b.span.start);
  let wall = 0;
  return candidates.map((candidate) => {
    while (wall < walls.length && walls[wall]!.span.end <= candidate.start) wall++;
    const here = walls[wall];
    return here && here.span.start <= candidate.start ? here.index : null;
  });
}
