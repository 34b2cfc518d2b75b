import type { Span } from "#text/span.ts";
import { TRAILING_ABBREVIATIONS } from "./data/abbreviations.ts";
import { FUNCTION_WORDS } from "./data/function-words.ts";
import { SPEECH_VERB_AFTER_QUOTE } from "./data/speech-verbs-after-quote.ts";
import type { Token } from "./document.ts";

/** Name words that may stand between a quotation's closing mark and its verb. */
const LOOKAHEAD = 5;

/** Sentence spans over the tokens of one passage; every token belongs to exactly one. */
export function splitSentences(tokens: readonly Token[]): readonly Span[] {
  const sentences: Span[] = [];
  let first = 0;
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]!;
    if (!endsSentence(tokens, index)) continue;
    const last = closers(tokens, index);
    if (last + 1 < tokens.length && !beginsSentence(tokens, last, token)) {
      index = last;
      continue;
    }
    sentences.push({ start: tokens[first]!.start, end: tokens[last]!.end });
    first = last + 1;
    index = last;
  }
  const rest = tokens[first];
  if (rest) sentences.push({ start: rest.start, end: tokens.at(-1)!.end });
  return sentences;
}

function endsSentence(tokens: readonly Token[], index: number): boolean {
  const { text, kind, lower } = tokens[index]!;
  if (kind === "punctuation") return /^(?:[.!?…]|\.{3,})$/.test(text);
  if (kind !== "word" || !text.endsWith(".")) return false;
  const stem = lower.slice(0, -1);
  if (!TRAILING_ABBREVIATIONS.has(stem) && !/^\p{L}(?:\.\p{L})+$/u.test(stem)) return false;
  const next = tokens[index + 1];
  return (
    next !== undefined &&
    (next.kind === "quote" || (next.capital && FUNCTION_WORDS.has(next.lower)))
  );
}

/** The last of the marks that close with the sentence: `?”)`. A stop may follow a bracket. */
function closers(tokens: readonly Token[], index: number): number {
  let last = index;
  for (let next = tokens[last + 1]; next; next = tokens[last + 1]) {
    const touches = next.start === tokens[last]!.end;
    const closing = /^(?:[”"’'»)\]!?.…]|''|’’|\.{3,})$/.test(next.text);
    if (!touches || !closing) break;
    last++;
  }
  return last;
}

function beginsSentence(tokens: readonly Token[], last: number, stop: Token): boolean {
  const next = tokens[last + 1]!;
  const closed = tokens[last]!.kind === "quote";
  if (next.start === tokens[last]!.end && !closed && next.kind !== "quote") return false;
  if (closed && /^[—–―-]$|^--/.test(next.text)) return false;
  if (next.kind === "quote" || /^[([•—–*]$/.test(next.text)) return next.start > tokens[last]!.end;
  if (next.kind === "number") return true;
  if (!next.capital)
    return next.kind === "word" && stop.text === "." && !closed && next.text.startsWith("@");
  return !(closed && stop.text !== "." && verbFollows(tokens, last + 1));
}

/** “Really?” Ada Lund asked: the name after the mark belongs to the same sentence. */
function verbFollows(tokens: readonly Token[], from: number): boolean {
  for (let index = from; index < from + LOOKAHEAD && index < tokens.length; index++) {
    const { lower, kind } = tokens[index]!;
    if (SPEECH_VERB_AFTER_QUOTE.has(lower)) return true;
    if (kind !== "word") return false;
  }
  return false;
}
