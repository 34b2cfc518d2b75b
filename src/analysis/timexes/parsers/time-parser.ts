import type { Meaning } from "../meaning.ts";
import { codeOf, type TimeWordClass } from "../words/time-word-class.ts";
import type { TimeWords } from "../words/time-words.ts";

/** Finds one family of time expressions: where its pattern matches, `read` says what it means. */
export interface TimeParser {
  readonly name: string;
  readonly pattern: RegExp;
  /** Null when the words look right but mean no time. */
  readonly read: (match: WordMatch) => Meaning | null;
}

/** The words a pattern matched, `[from, to)`. */
export class WordMatch {
  readonly words: TimeWords;
  readonly from: number;
  readonly to: number;
  /** The classes of the matched words alone. */
  private readonly shape: string;

  constructor(words: TimeWords, from: number, to: number) {
    this.words = words;
    this.from = from;
    this.to = to;
    this.shape = words.shape.slice(from, to);
  }

  /** Index of the first word of a class, or -1. Looks no further than the match. */
  indexOf(name: TimeWordClass): number {
    const index = this.shape.indexOf(codeOf(name));
    return index < 0 ? -1 : this.from + index;
  }

  has(...names: readonly TimeWordClass[]): boolean {
    for (const name of names) if (this.indexOf(name) >= 0) return true;
    return false;
  }

  /** The first numeric value of a class; null when there is none. */
  number(name: TimeWordClass): number | null {
    const value = this.words.values[this.indexOf(name)];
    return typeof value === "number" ? value : null;
  }

  /** The first textual value of a class; null when there is none. */
  string(name: TimeWordClass): string | null {
    const value = this.words.values[this.indexOf(name)];
    return typeof value === "string" ? value : null;
  }

  /** True when the word at `from + offset` (or before `from`, when negative) is of a class. */
  isAt(index: number, ...names: readonly TimeWordClass[]): boolean {
    const code = this.words.shape[index];
    for (const name of names) if (codeOf(name) === code) return true;
    return false;
  }

  lowerAt(index: number): string {
    return this.words.lower[index] ?? "";
  }

  /** True when an ordinal is written as a word: `the first`, not `the 1st`. */
  saysOrdinalWord(): boolean {
    const index = this.indexOf("ordinal");
    return index >= 0 && !/^\d/.test(this.lowerAt(index));
  }

  /** True when one of the matched words is spelled so. */
  says(...spellings: readonly string[]): boolean {
    for (let index = this.from; index < this.to; index++) {
      if (spellings.includes(this.lowerAt(index))) return true;
    }
    return false;
  }
}
