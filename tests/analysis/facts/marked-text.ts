import type { Mention, Quotation } from "#story/analysis.ts";
import type { Span } from "#text/span.ts";

export interface MarkedText {
  readonly text: string;
  readonly mentions: readonly Mention[];
  readonly quotations: readonly Quotation[];
}

const PRONOUNS = new Set(["he", "she", "they", "it", "his", "her", "their"]);

/**
 * Reads annotations out of a text: `[Mira Olt|0]` is a mention of person 0 (`[they|]` of nobody
 * known), `<…>` the content of a quotation (indirect when it has no
 * quotation marks), `{said}` its cue.
 */
export function readMarkedText(marked: string): MarkedText {
  const mentions: Mention[] = [];
  const contents: Span[] = [];
  let cue: Span | null = null;
  let text = "";
  let content = 0;
  for (const [part] of marked.matchAll(/\[[^|\]]+\|\d*\]|\{[^}]+\}|[<>]|[^[{<>]+/gu)) {
    const start = text.length;
    if (part === "<") content = start;
    else if (part === ">") contents.push({ start: content, end: start });
    else if (part.startsWith("{")) {
      text += part.slice(1, -1);
      cue = { start, end: text.length };
    } else if (part.startsWith("[")) {
      const [words = "", person = ""] = part.slice(1, -1).split("|");
      text += words;
      const kind = kindOf(words);
      const index = person === "" ? null : Number(person);
      mentions.push({ start, end: text.length, kind, person: index, foundBy: "test" });
    } else text += part;
  }
  const quotations = contents.map((span) => quotationOf(text, span, cue));
  return { text, mentions, quotations };
}

function kindOf(words: string): Mention["kind"] {
  if (PRONOUNS.has(words.toLowerCase())) return "pronoun";
  return /^the /iu.test(words) ? "nominal" : "name";
}

function quotationOf(text: string, span: Span, cue: Span | null): Quotation {
  return {
    ...span,
    kind: text[span.start] === "“" ? "mixed" : "indirect",
    contents: [span],
    cue,
    mention: null,
    speaker: null,
    addressee: null,
    saidOn: null,
    occasion: null,
    confidence: 1,
    foundBy: "test",
  };
}
