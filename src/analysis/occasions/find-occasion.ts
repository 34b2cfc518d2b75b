import { type Span, spanContains } from "#text/span.ts";
import type { Document, Token } from "../document/document.ts";
import { firstTokenFrom } from "../document/first-token-from.ts";
import { sentenceAt } from "../events/sentence-at.ts";
import type { AttributedQuotation } from "../quotations/attributed-quotation.ts";
import { type OccasionPhrase, occasionPhrases } from "./occasion-phrases.ts";

/** How many sentences back "the show" may have been named. */
const REACH = 6;
/** How far from its cue an occasion may stand, and how much of an earlier sentence is read. In tokens. */
const WINDOW = 60;

/**
 * Where the words were said, as the sentence of their cue tells it: "said on The Long Table
 * podcast". A bare "the show" gives way to the show named shortly before. Null without a cue, and
 * where nothing is told.
 */
export function findOccasion(document: Document, quotation: AttributedQuotation): Span | null {
  if (quotation.occasion) return quotation.occasion;
  if (!quotation.cue || quotation.foundBy.startsWith("continued")) return null;
  const sentence = sentenceAt(document, quotation.cue);
  if (sentence === null) return null;
  const own = ownTokens(document, sentence, quotation.cue, quotation.contents);
  const phrase = nearest(own, occasionPhrases(own), quotation.cue);
  if (!phrase) return null;
  return (phrase.bare && namedBefore(document, sentence, phrase)) || spanOf(own, phrase);
}

/** The tokens around the cue in its sentence, without the words quoted. */
function ownTokens(
  { tokens, firstToken }: Document,
  sentence: number,
  cue: Span,
  contents: readonly Span[],
): readonly Token[] {
  const from = firstToken[sentence]!;
  const to = firstToken[sentence + 1]!;
  const at = firstTokenFrom(tokens, cue.start);
  return tokens
    .slice(Math.max(from, at - WINDOW), Math.min(to, at + WINDOW))
    .filter((token) => !contents.some((content) => spanContains(content, token)));
}

/** The first phrase behind the cue, otherwise the last before it. */
function nearest(
  tokens: readonly Token[],
  phrases: readonly OccasionPhrase[],
  cue: Span,
): OccasionPhrase | null {
  const behind = phrases.find(({ first }) => tokens[first]!.start >= cue.end);
  return behind ?? phrases.at(-1) ?? null;
}

/** The last phrase of the same kind, fully named, in the sentences before. */
function namedBefore(document: Document, sentence: number, { group }: OccasionPhrase): Span | null {
  for (let at = sentence - 1; at >= Math.max(0, sentence - REACH); at--) {
    const from = document.firstToken[at]!;
    const tokens = document.tokens.slice(
      from,
      Math.min(from + WINDOW, document.firstToken[at + 1]!),
    );
    const named = occasionPhrases(tokens).findLast((each) => !each.bare && each.group === group);
    if (named) return spanOf(tokens, named);
  }
  return null;
}

function spanOf(tokens: readonly Token[], { first, after }: OccasionPhrase): Span {
  return { start: tokens[first]!.start, end: tokens[after - 1]!.end };
}
