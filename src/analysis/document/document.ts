import type { Passage, Sentence } from "#story/analysis.ts";
import type { Article } from "#story/article.ts";
import type { Span } from "#text/span.ts";

/**
 * A coarse part of speech, from word lists, endings and the neighbours. `name` is a capitalised
 * word that no list knows in lower case; `possessive` is `his`, `their` and the clitic `’s`.
 */
export type Tag =
  | "name"
  | "noun"
  | "verb"
  | "auxiliary"
  | "modal"
  | "adjective"
  | "adverb"
  | "determiner"
  | "possessive"
  | "pronoun"
  | "preposition"
  | "to"
  | "conjunction"
  | "number"
  | "mark";

/** The form of a verb; `past` also stands for the past participle of the same shape. */
export type VerbForm = "base" | "third" | "past" | "participle" | "gerund";

/** One word, number, mark or symbol of the text. */
export interface Token extends Span {
  /** The exact characters. */
  readonly text: string;
  /** Lower case, curly apostrophes made straight. */
  readonly lower: string;
  readonly kind: "word" | "number" | "punctuation" | "quote";
  readonly tag: Tag;
  /** What a verb's form may be, for any word that some list or ending knows as a verb's. */
  readonly form: VerbForm | null;
  /** The first letter is upper case. */
  readonly capital: boolean;
  /** Index into `Document.sentences`. */
  readonly sentence: number;
}

/** present: `says`; perfect: `has left`; past: `left`; ahead: `will leave`; possible: `may leave`. */
export type Tense = "present" | "perfect" | "past" | "ahead" | "possible";

/** A stretch of a sentence with one finite verb (or a chain: `had been asked`). */
export interface Clause extends Span {
  readonly tense: Tense;
  /** The verb that carries the meaning, lower case. */
  readonly verb: string;
  /** Where the verb with its chain ends. */
  readonly verbEnd: number;
}

/** An article divided into passages, sentences, clauses and tokens: what every finder reads. */
export interface Document {
  readonly article: Article;
  readonly text: string;
  readonly passages: readonly Passage[];
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
  /** For each sentence, its tokens are `tokens[firstToken[i]] … tokens[firstToken[i + 1] - 1]`. */
  readonly firstToken: readonly number[];
  /** For each sentence its clauses in order; none where it has no finite verb. */
  readonly clauses: readonly (readonly Clause[])[];
}
