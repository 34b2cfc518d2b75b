import { STOP_WORDS } from "#text/stop-words.ts";
import type { QuestionKind } from "../questions/question-kind.ts";
import type { Question } from "../questions/read-question.ts";

/** Named here, as Stryker cannot read a template among the types of an expression. */
type Kind = QuestionKind | `what${string}`;

/** The kinds of questions that weigh short answers each in their own way. */
export const ANSWER_KINDS = [
  "why",
  "when",
  "number",
  "where",
  "who",
  "how",
  "whatNoun",
  "whatIs",
  "whatDoes",
] as const satisfies readonly Kind[];

export type AnswerKind = (typeof ANSWER_KINDS)[number];

/** "What" asks for a thing named in the question (`which album`), for what is, or for what is done. */
export function answerKind({ kind, terms, askedAt }: Question): AnswerKind {
  if (kind !== "what") return kind;
  const next = terms[askedAt + 1]?.folded ?? "";
  if (/^(?:is|are|was|were|be)$/.test(next)) return "whatIs";
  return STOP_WORDS.has(next) ? "whatDoes" : "whatNoun";
}
