import type { Question, Term } from "../questions/read-question.ts";
import { answerKind } from "./answer-kind.ts";

/**
 * How the question is built: what the answer is to its verb. `subject`: "who ruled …";
 * `do`: "what did … rule"; `be`: "what was …"; `other`: "what has … ruled".
 */
export const QUESTION_BUILDS = ["subject", "do", "be", "other"] as const;
export type QuestionBuild = (typeof QUESTION_BUILDS)[number];

/** What a question's form tells of where its answer stands. */
export interface AskedShape {
  readonly build: QuestionBuild;
  /** The preposition the answer would stand after: "in what country", "what … made of". */
  readonly preposition: string | null;
  /** Stems of the words that say what is asked for: `country` of "in what country". */
  readonly focus: ReadonlySet<string>;
  /** Stems of the first telling word after those, and of the question's last one. */
  readonly firstTelling: string | null;
  readonly lastTelling: string | null;
  /** Weight of the telling words; at least 1. */
  readonly weight: number;
}

const PREPOSITION =
  /^(?:of|in|on|at|to|from|by|with|about|into|for|under|between|among|through|during|after|before|against|as|since|until)$/;
const AUXILIARY =
  /^(?:is|are|was|were|be|been|do|does|did|has|have|had|will|would|can|could|may|might|shall|should|must)$/;
const LONGEST_FOCUS = 4;

export function askedShape(question: Question): AskedShape {
  const { terms, askedAt } = question;
  const focusEnd = endOfFocus(question);
  const isTelling = ({ isStop }: Term) => !isStop;
  const telling = terms.filter(isTelling);
  const focus = terms.slice(askedAt + 1, focusEnd + 1).filter(isTelling);
  return {
    build: buildOf(terms[focusEnd + 1]),
    preposition: prepositionAt(terms[askedAt - 1]) ?? prepositionAt(terms.at(-1)),
    focus: new Set(focus.map(({ stemmed }) => stemmed)),
    firstTelling: terms.slice(focusEnd + 1).find(isTelling)?.stemmed ?? null,
    lastTelling: telling.at(-1)?.stemmed ?? null,
    weight: telling.reduce((sum, { weight }) => sum + weight, 0) || 1,
  };
}

/** Place of the last word that says what is asked for; that of the question word when none does. */
function endOfFocus(question: Question): number {
  const { terms, askedAt, kind } = question;
  const asksByNoun = /^(?:what|which|how|whose)$/.test(terms[askedAt]?.folded ?? "");
  const isTyped = kind !== "what" && kind !== "how" && kind !== "why" && asksByNoun;
  if (!isTyped && answerKind(question) !== "whatNoun") return askedAt;
  for (let at = askedAt + 1; at <= askedAt + 1 + LONGEST_FOCUS && at < terms.length; at++) {
    if (isAuxiliary(terms[at]!)) return at - 1;
  }
  return askedAt;
}

function buildOf(next: Term | undefined): QuestionBuild {
  if (!next || !isAuxiliary(next)) return "subject";
  if (/^(?:is|are|was|were)$/.test(next.folded)) return "be";
  return /^(?:do|does|did)$/.test(next.folded) ? "do" : "other";
}

function isAuxiliary({ folded }: Term): boolean {
  return AUXILIARY.test(folded);
}

function prepositionAt(term: Term | undefined): string | null {
  return term !== undefined && PREPOSITION.test(term.folded) ? term.folded : null;
}
