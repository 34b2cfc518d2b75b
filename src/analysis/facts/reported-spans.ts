import type { Quotation } from "#story/analysis.ts";
import { type Span, sliceSpan } from "#text/span.ts";
import { SPEECH_VERB_AFTER_QUOTE } from "../document/data/speech-verbs-after-quote.ts";
import type { Document, Token } from "../document/document.ts";
import { firstTokenFrom } from "../document/first-token-from.ts";

/** What the article does not say in its own voice, and the words that introduce it. */
export interface ReportedSpans {
  readonly contents: readonly Span[];
  readonly cues: readonly Span[];
}

/**
 * Beside words quoted within a sentence ("Olt called the plan “rotten”") and before a mere thing
 * ("Olt demanded an answer") the verb is a deed of its own, so it introduces nothing.
 */
export function reportedSpans(document: Document, quotations: readonly Quotation[]): ReportedSpans {
  const contents: Span[] = [];
  const cues: Span[] = [];
  for (const quotation of quotations) {
    const tells = quotation.contents.some((span) => tellsClause(document.tokens, span));
    if (quotation.kind === "indirect" && !tells) continue;
    contents.push(...quotation.contents);
    const { cue } = quotation;
    if (cue && (quotation.kind !== "mixed" || isPlainSpeech(document.text, cue))) cues.push(cue);
  }
  return { contents, cues };
}

function isPlainSpeech(text: string, cue: Span): boolean {
  const words = sliceSpan(text, cue).toLowerCase().split(/\s+/u);
  return words.some((word) => SPEECH_VERB_AFTER_QUOTE.has(word));
}

/** True when a finite verb stands in the span. */
function tellsClause(tokens: readonly Token[], { start, end }: Span): boolean {
  for (let at = firstTokenFrom(tokens, start); at < tokens.length && tokens[at]!.end <= end; at++) {
    const { tag, form } = tokens[at]!;
    if (tag === "auxiliary" || tag === "modal") return true;
    if (tag === "verb" && (form === "past" || form === "third")) return true;
  }
  return false;
}
