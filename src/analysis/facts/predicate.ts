import type { Token } from "../document/document.ts";
import type { BareStatement, PlacedMention } from "./statement.ts";

/** Farther than this from its subject a verb belongs to something else. In tokens. */
const APPOSITION = 16;

/** Index of the finite verb whose subject the mention is, or -1. */
export function predicateOf(statement: BareStatement, { first, after }: PlacedMention): number {
  const relative = relativeClause(statement, after);
  if (relative !== -1) return relative;
  if (isGoverned(statement.tokens, first)) return -1;
  return verbAt(statement, afterApposition(statement.tokens, afterCoordinates(statement, after)));
}

/** Index of the first finite verb at or after `from`, or -1. */
export function anyPredicate(statement: BareStatement, from = 0): number {
  for (let at = from; at < statement.tokens.length; at++) {
    if (isFiniteVerb(statement, at) && !isPartOfName(statement, at)) return at;
  }
  return -1;
}

/** ", who" and "who" make the mention the subject of the clause behind them. */
function relativeClause(statement: BareStatement, after: number): number {
  const at = statement.tokens[after]?.lower === "," ? after + 1 : after;
  return statement.tokens[at]?.lower === "who" ? verbAt(statement, at + 1) : -1;
}

/** A mention behind a preposition is no subject: "with Mira Olt". */
function isGoverned(tokens: readonly Token[], first: number): boolean {
  const tag = tokens[first - 1]?.tag;
  return tag === "preposition" || tag === "to" || tag === "verb";
}

/** "Olt and Fen opened": past the further subjects. */
function afterCoordinates({ tokens, mentions }: BareStatement, after: number): number {
  let at = after;
  for (let step = 0; step < 8; step++) {
    const joined = tokens[at]?.lower === "and" || tokens[at]?.lower === ",";
    const next = joined ? mentions.find(({ first }) => first === at + 1) : undefined;
    if (!next) return at;
    at = next.after;
  }
  return at;
}

/** "Olt, the engineer of the bridge, opened": past the second comma. */
function afterApposition(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.lower !== ",") return at;
  const close = tokens.slice(at + 1, at + APPOSITION).findIndex(({ lower }) => lower === ",");
  return close === -1 ? at : at + close + 2;
}

/** Index of a finite verb at `at`, adverbs before it passed over, or -1. */
function verbAt(statement: BareStatement, at: number): number {
  let verb = at;
  while (statement.tokens[verb]?.tag === "adverb") verb++;
  return isFiniteVerb(statement, verb) ? verb : -1;
}

/** The tagger may take a verb behind its subject for an adjective; its past form tells. */
function isFiniteVerb({ tokens, mentions, cues }: BareStatement, at: number): boolean {
  const token = tokens[at];
  if (!token || cues.has(token.start)) return false;
  const { tag, form } = token;
  if (tag === "auxiliary" || tag === "modal") return !isBeforeCue(tokens, cues, at);
  if (tag === "verb") return form === "past" || form === "third" || form === "base";
  return tag === "adjective" && form === "past" && mentions.some(({ after }) => after === at);
}

/** "has said": the auxiliary of a cue. */
function isBeforeCue(tokens: readonly Token[], cues: ReadonlySet<number>, at: number): boolean {
  return tokens.slice(at + 1, at + 4).some(({ start }) => cues.has(start));
}

function isPartOfName({ mentions }: BareStatement, at: number): boolean {
  return mentions.some(({ first, after }) => first <= at && at < after);
}
