import type { Question } from "#search/questions/read-question.ts";

/** A question as it was typed and as it was read. */
export interface AskedQuestion {
  readonly text: string;
  readonly question: Question;
}
