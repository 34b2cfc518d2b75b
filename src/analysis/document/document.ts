import type { Passage, Sentence } from "#story/analysis.ts";
import type { Article } from "#story/article.ts";
import type { Span } from "#text/span.ts";

/** One word, number, mark or symbol of the text. */
export interface Token extends Span {
  /** The exact characters. */
  readonly text: string;
  /** Lower case, curly apostrophes made straight. */
  readonly lower: string;
  readonly kind: "word" | "number" | "punctuation" | "quote";
  /** Index into `Document.sentences`. */
  readonly sentence: number;
}

/** An article divided into passages, sentences and tokens: what every finder reads. */
export interface Document {
  readonly article: Article;
  readonly text: string;
  readonly passages: readonly Passage[];
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
}
