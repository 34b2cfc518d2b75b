import type { WhoSaidAnswer } from "#answers/answer.ts";
import { UserError } from "#interactions/user-error.ts";
import type { StoryQuotation } from "#story/story.ts";

/**
 * The answer that a list of quotations is, as if they had been looked up.
 * @throws UserError when none of them is held any more.
 */
export function heldQuotations(quotations: readonly StoryQuotation[]): WhoSaidAnswer {
  if (quotations.length === 0) {
    throw new UserError(({ errors }) => errors.quotationGone);
  }
  const hits = quotations.map((quotation) => ({
    article: quotation.article,
    start: quotation.start,
    end: quotation.end,
    score: 1,
    quotation,
    speaker: quotation.speaker,
    date: quotation.date,
    matched: [],
  }));
  return { answered: true, score: 1, hits };
}
