import type { Sentence } from "#story/analysis.ts";
import type { Article } from "#story/article.ts";
import type { Span } from "#text/span.ts";
import { createTokenizer, type DraftToken } from "./create-tokenizer.ts";
import type { Clause, Document, Token } from "./document.ts";
import { findPassages } from "./find-passages.ts";
import { readClauses } from "./read-clauses.ts";
import { splitSentences } from "./split-sentences.ts";
import { tagTokens } from "./tag-tokens.ts";

/** Divides an article into passages, sentences, clauses and tokens with their part of speech. */
export function readDocument(article: Article): Document {
  const { text } = article;
  const passages = findPassages(article);
  const sentences: Sentence[] = [];
  const tokens: Token[] = [];
  const firstToken: number[] = [];
  const clauses: (readonly Clause[])[] = [];
  const tokenize = createTokenizer(text);
  for (const [passage, span] of passages.entries()) {
    readPassage(tokenize(span), (sentence, words) => {
      firstToken.push(tokens.length);
      tagTokens(words);
      clauses.push(readClauses(words));
      for (const word of words) {
        word.sentence = sentences.length;
        tokens.push(word);
      }
      sentences.push({ start: sentence.start, end: sentence.end, passage });
    });
  }
  firstToken.push(tokens.length);
  return { article, text, passages, sentences, tokens, firstToken, clauses };
}

function readPassage(
  tokens: readonly DraftToken[],
  keep: (sentence: Span, tokens: readonly DraftToken[]) => void,
): void {
  let next = 0;
  for (const sentence of splitSentences(tokens)) {
    const first = next;
    while (next < tokens.length && tokens[next]!.start < sentence.end) next++;
    keep(sentence, tokens.slice(first, next));
  }
}
