import type { Mention } from "#story/analysis.ts";
import type { Token } from "../document/document.ts";

/**
 * One sentence of the article's own voice, as the fact patterns see it: what is quoted or reported
 * is left out, and so are the verbs that only introduce it.
 */
export interface Statement {
  readonly tokens: readonly Token[];
  readonly mentions: readonly PlacedMention[];
  /** The mentions of which it is known whom they mean. */
  readonly subjects: readonly Subject[];
  /** Starts of the verbs that are cues of a quotation. */
  readonly cues: ReadonlySet<number>;
}

/** A statement whose subjects are still to be found. */
export type BareStatement = Omit<Statement, "subjects">;

/** A mention and its place among the statement's tokens, `[first, after)`. */
export interface PlacedMention {
  readonly mention: Mention;
  readonly first: number;
  readonly after: number;
}

/** Somebody whom a statement may be about. */
export interface Subject extends PlacedMention {
  /** Index of the finite verb whose subject the mention is, or -1. */
  readonly predicate: number;
}

/** A way of stating something. */
export interface FactPattern {
  readonly name: string;
  /** The mentions the statement is about, or null when the pattern does not apply. */
  readonly find: (statement: Statement) => readonly Subject[] | null;
}
