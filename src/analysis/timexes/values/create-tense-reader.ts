import type { Span } from "#text/span.ts";
import { clauseAround } from "../../document/clause-around.ts";
import type { Clause, Document, Token } from "../../document/document.ts";
import { VERB_FORMS } from "../../document/verb-forms.ts";
import { sentenceAt } from "../../events/sentence-at.ts";
import { sentenceTokens } from "../../events/sentence-tokens.ts";
import { tokensBefore } from "../../events/tokens-before.ts";
import { CUE_VERBS } from "../../quotations/data/cue-verbs.ts";
import { FUTURE_CUES } from "./future-cues.ts";

/** Which way the words around a date point: 1 ahead, -1 back, null where they do not say. */
export type Pointing = -1 | 1 | null;

/** What is planned lies ahead, however long ago it was: "was scheduled to close Monday". */
const PLANNED = new Set(
  `scheduled expected planned set slated due supposed agreed decided invited prepared intended hoped
   wanted asked ordered urged likely ready going about bound plan plans planning hope hopes expects
   intends wants`.split(/\s+/),
);

/**
 * Reads from the clause around a date whether it lies ahead ("will close Monday", "due Friday",
 * "as early as June") or behind ("closed Monday"). Keeps the last sentence it took apart, since
 * dates come in order.
 */
export function createTenseReader(document: Document): (date: Span) => Pointing {
  let read = { sentence: -1, words: readWords([], []) };
  return (date) => {
    const sentence = sentenceAt(document, date);
    if (sentence === null) return null;
    if (read.sentence !== sentence) {
      const tokens = sentenceTokens(document, sentence);
      read = { sentence, words: readWords(tokens, document.clauses[sentence]!) };
    }
    return readTense(read.words, date);
  };
}

/** A sentence as its dates look back on it. */
interface SentenceWords {
  readonly tokens: readonly Token[];
  readonly clauses: readonly Clause[];
  /** For each token where the last cue of the future starts that stands at it or before; -1 for none. */
  readonly aheadSince: readonly number[];
}

function readWords(tokens: readonly Token[], clauses: readonly Clause[]): SentenceWords {
  let since = -1;
  const aheadSince = tokens.map(({ lower, tag, start }, index) => {
    const before = tokens[index - 1];
    if (FUTURE_CUES.has(lower)) since = start;
    else if (tag === "to" && before && PLANNED.has(before.lower)) {
      since = Math.max(since, before.start);
    }
    return since;
  });
  return { tokens, clauses, aheadSince };
}

function readTense({ tokens, clauses, aheadSince }: SentenceWords, date: Span): Pointing {
  const clause = clauseAround(clauses, date);
  const end = tokensBefore(tokens, date.start);
  if (isAsSoonAs(tokens, end) || (aheadSince[end - 1] ?? -1) >= (clause?.start ?? 0)) return 1;
  return clause === null ? null : clauseTense(clause);
}

/** `as early as June`, `as soon as Tuesday`: the three words before `end`. */
function isAsSoonAs(tokens: readonly Token[], end: number): boolean {
  return tokens[end - 1]?.lower === "as" && tokens[end - 3]?.lower === "as";
}

function clauseTense({ tense, verb }: Clause): Pointing {
  if (tense === "ahead" || (tense === "present" && isScheduled(verb))) return 1;
  return tense === "past" || tense === "perfect" ? -1 : null;
}

/** `opens Friday`, `hopes to sing in June`; but not `says`, nor what merely is. */
function isScheduled(verb: string): boolean {
  if (PLANNED.has(verb)) return true;
  return !STATES.has(verb) && !CUE_VERBS.has(VERB_FORMS.get(verb)?.lemma ?? "");
}

const STATES = new Set("is are am 's has have does do includes include remains remain".split(" "));
